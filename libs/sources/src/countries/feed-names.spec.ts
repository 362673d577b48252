import { countryOfFips, countryOfGleditschWard, countryOfName } from './identify.js';

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), entry.slice(entry.lastIndexOf(' ') + 1)] as const);

const wrong = (text: string, find: (key: string) => string | null) =>
  pairs(text)
    .filter(([key, code]) => find(key) !== code)
    .map(([key, code]) => `${key}: ${String(find(key))}, not ${code}`);

/** Names of the countries in UCDP's data sets. */
const UCDP = `
  United States of America USA; Canada CAN; Bahamas BHS; Cuba CUB; Haiti HTI; Dominican Republic DOM; Jamaica JAM; Trinidad and Tobago TTO; Barbados BRB
  Mexico MEX; Belize BLZ; Guatemala GTM; Honduras HND; El Salvador SLV; Nicaragua NIC; Costa Rica CRI; Panama PAN; Colombia COL; Venezuela VEN; Guyana GUY
  Surinam SUR; Suriname SUR; Ecuador ECU; Peru PER; Brazil BRA; Bolivia BOL; Paraguay PRY; Chile CHL; Argentina ARG; Uruguay URY; United Kingdom GBR; Ireland IRL
  Netherlands NLD; Belgium BEL; Luxembourg LUX; France FRA; Switzerland CHE; Spain ESP; Portugal PRT; Germany DEU; Poland POL; Austria AUT; Hungary HUN
  Czech Republic CZE; Slovakia SVK; Italy ITA; Malta MLT; Albania ALB; Serbia (Yugoslavia) SRB; Yugoslavia (Serbia) SRB; Croatia HRV; Bosnia-Herzegovina BIH
  Macedonia, FYR MKD; North Macedonia MKD; North Macedonia (Macedonia) MKD; Montenegro MNE; Kosovo XKX; Slovenia SVN; Greece GRC; Cyprus CYP; Bulgaria BGR; Moldova MDA
  Romania ROU; Rumania ROU; Russia (Soviet Union) RUS; Estonia EST; Latvia LVA; Lithuania LTU; Ukraine UKR; Belarus BLR; Armenia ARM; Georgia GEO; Azerbaijan AZE
  Finland FIN; Sweden SWE; Norway NOR; Denmark DNK; Iceland ISL; Cape Verde CPV; Guinea-Bissau GNB; Equatorial Guinea GNQ; Gambia GMB; Mali MLI; Senegal SEN
  Benin BEN; Mauritania MRT; Niger NER; Ivory Coast CIV; Cote d'Ivoire CIV; Côte d’Ivoire CIV; Guinea GIN; Burkina Faso BFA; Liberia LBR; Sierra Leone SLE; Ghana GHA; Togo TGO
  Cameroon CMR; Nigeria NGA; Gabon GAB; Central African Republic CAF; Chad TCD; Congo COG; DR Congo (Zaire) COD; Uganda UGA; Kenya KEN; Tanzania TZA
  Burundi BDI; Rwanda RWA; Somalia SOM; Djibouti DJI; Ethiopia ETH; Eritrea ERI; Angola AGO; Mozambique MOZ; Zambia ZMB; Zimbabwe (Rhodesia) ZWE; Malawi MWI
  South Africa ZAF; Namibia NAM; Lesotho LSO; Botswana BWA; Swaziland SWZ; Kingdom of eSwatini (Swaziland) SWZ; Madagascar (Malagasy) MDG; Madagascar MDG; Comoros COM
  Mauritius MUS; Morocco MAR; Algeria DZA; Tunisia TUN; Libya LBY; Sudan SDN; South Sudan SSD; Iran IRN; Turkey TUR; Türkiye TUR; Iraq IRQ; Egypt EGY; Syria SYR; Lebanon LBN
  Jordan JOR; Israel ISR; Saudi Arabia SAU; Yemen (North Yemen) YEM; South Yemen YEM; Kuwait KWT; Bahrain BHR; Qatar QAT; United Arab Emirates ARE; Oman OMN
  Afghanistan AFG; Turkmenistan TKM; Tajikistan TJK; Kyrgyzstan KGZ; Uzbekistan UZB; Kazakhstan KAZ; China CHN; Mongolia MNG; Taiwan TWN; North Korea PRK
  South Korea KOR; Japan JPN; India IND; Bhutan BTN; Pakistan PAK; Bangladesh BGD; Myanmar (Burma) MMR; Sri Lanka LKA; Sri Lanka (Ceylon) LKA; Maldives MDV; Nepal NPL
  Thailand THA; Cambodia (Kampuchea) KHM; Laos LAO; Vietnam (North Vietnam) VNM; South Vietnam VNM; Malaysia MYS; Singapore SGP; Brunei BRN; Philippines PHL
  Indonesia IDN; East Timor TLS; Australia AUS; Papua New Guinea PNG; New Zealand NZL; Solomon Islands SLB; Fiji FJI`;

/** Gleditsch–Ward numbers as UCDP writes them. */
const GLEDITSCH_WARD = `
  2 USA; 20 CAN; 31 BHS; 40 CUB; 41 HTI; 42 DOM; 51 JAM; 52 TTO; 53 BRB; 70 MEX; 80 BLZ; 90 GTM; 91 HND; 92 SLV; 93 NIC; 94 CRI; 95 PAN; 100 COL; 101 VEN; 110 GUY
  115 SUR; 130 ECU; 135 PER; 140 BRA; 145 BOL; 150 PRY; 155 CHL; 160 ARG; 165 URY; 200 GBR; 205 IRL; 210 NLD; 211 BEL; 212 LUX; 220 FRA; 225 CHE; 230 ESP; 235 PRT
  260 DEU; 265 DEU; 290 POL; 305 AUT; 310 HUN; 316 CZE; 317 SVK; 325 ITA; 338 MLT; 339 ALB; 340 SRB; 341 MNE; 343 MKD; 344 HRV; 345 SRB; 346 BIH; 347 XKX; 349 SVN
  350 GRC; 352 CYP; 355 BGR; 359 MDA; 360 ROU; 365 RUS; 366 EST; 367 LVA; 368 LTU; 369 UKR; 370 BLR; 371 ARM; 372 GEO; 373 AZE; 375 FIN; 380 SWE; 385 NOR; 390 DNK
  395 ISL; 402 CPV; 404 GNB; 411 GNQ; 420 GMB; 432 MLI; 433 SEN; 434 BEN; 435 MRT; 436 NER; 437 CIV; 438 GIN; 439 BFA; 450 LBR; 451 SLE; 452 GHA; 461 TGO; 471 CMR
  475 NGA; 481 GAB; 482 CAF; 483 TCD; 484 COG; 490 COD; 500 UGA; 501 KEN; 510 TZA; 516 BDI; 517 RWA; 520 SOM; 522 DJI; 530 ETH; 531 ERI; 540 AGO; 541 MOZ; 551 ZMB
  552 ZWE; 553 MWI; 560 ZAF; 565 NAM; 570 LSO; 571 BWA; 572 SWZ; 580 MDG; 581 COM; 590 MUS; 600 MAR; 615 DZA; 616 TUN; 620 LBY; 625 SDN; 626 SSD; 630 IRN; 640 TUR
  645 IRQ; 651 EGY; 652 SYR; 660 LBN; 663 JOR; 666 ISR; 670 SAU; 678 YEM; 680 YEM; 690 KWT; 692 BHR; 694 QAT; 696 ARE; 698 OMN; 700 AFG; 701 TKM; 702 TJK; 703 KGZ
  704 UZB; 705 KAZ; 710 CHN; 712 MNG; 713 TWN; 731 PRK; 732 KOR; 740 JPN; 750 IND; 760 BTN; 770 PAK; 771 BGD; 775 MMR; 780 LKA; 781 MDV; 790 NPL; 800 THA; 811 KHM
  812 LAO; 816 VNM; 817 VNM; 820 MYS; 830 SGP; 835 BRN; 840 PHL; 850 IDN; 860 TLS; 900 AUS; 910 PNG; 920 NZL; 940 SLB; 950 FJI`;

/** Names in ICEWS, where they are not UCDP's. */
const ICEWS = `
  United States USA; Bosnia and Herzegovina BIH; Macedonia MKD; Serbia SRB; Russian Federation RUS; Russia RUS; Occupied Palestinian Territory PSE; Timor-Leste TLS
  Democratic Republic of Congo COD; Republic of Congo COG; Côte d'Ivoire CIV; Cote d'Ivoire CIV; Zimbabwe ZWE; Yemen YEM; Vietnam VNM; Myanmar MMR; Cambodia KHM
  Holy See VAT; Vatican City VAT; Hong Kong HKG; Macao MAC; Western Sahara ESH; Micronesia FSM; Federated States of Micronesia FSM; Sao Tome and Principe STP; Kyrgyz Republic KGZ
  Saint Kitts and Nevis KNA; Saint Lucia LCA; Saint Vincent and the Grenadines VCT; Antigua and Barbuda ATG; Dominica DMA; Grenada GRD; Seychelles SYC; Tonga TON
  Tuvalu TUV; Vanuatu VUT; Samoa WSM; Kiribati KIR; Nauru NRU; Palau PLW; Marshall Islands MHL; Andorra AND; Monaco MCO; San Marino SMR; Liechtenstein LIE
  Greenland GRL; Gibraltar GIB; Bermuda BMU; Cayman Islands CYM; French Guiana GUF; French Polynesia PYF; New Caledonia NCL; Puerto Rico PRI; Guam GUM; Reunion REU
  Falkland Islands FLK; Faroe Islands FRO; Cook Islands COK; Martinique MTQ; Guadeloupe GLP; Mayotte MYT; Aruba ABW; Anguilla AIA; Montserrat MSR; Niue NIU`;

/** Names in ACLED, where they are neither UCDP's nor ICEWS's. */
const ACLED = `
  eSwatini SWZ; Palestine PSE; Vatican City VAT; Czech Republic CZE; Brunei BRN; Laos LAO; Curacao CUW; Caribbean Netherlands BES; Sint Maarten SXM; Saint-Martin MAF
  Saint-Barthelemy BLM; Virgin Islands, U.S. VIR; British Virgin Islands VGB; Turks and Caicos Islands TCA; Saint Pierre and Miquelon SPM; American Samoa ASM
  Northern Mariana Islands MNP; Wallis and Futuna WLF; Tokelau TKL; Norfolk Island NFK; Pitcairn PCN; Isle of Man IMN; Bailiwick of Jersey JEY; Bailiwick of Guernsey GGY
  Saint Helena, Ascension and Tristan da Cunha SHN; Svalbard and Jan Mayen SJM; Åland Islands ALA; British Indian Ocean Territory IOT; South Sudan SSD`;

/** FIPS 10-4 codes of countries and territories in GDELT, where a place of ours has one. */
const FIPS = `
  AA ABW; AC ATG; AE ARE; AF AFG; AG DZA; AJ AZE; AL ALB; AM ARM; AN AND; AO AGO; AQ ASM; AR ARG; AS AUS; AU AUT; AV AIA; BA BHR; BB BRB; BC BWA; BD BMU; BE BEL; BF BHS
  BG BGD; BH BLZ; BK BIH; BL BOL; BM MMR; BN BEN; BO BLR; BP SLB; BR BRA; BT BTN; BU BGR; BX BRN; BY BDI; CA CAN; CB KHM; CD TCD; CE LKA; CF COG; CG COD; CH CHN; CI CHL
  CJ CYM; CM CMR; CN COM; CO COL; CQ MNP; CS CRI; CT CAF; CU CUB; CV CPV; CW COK; CY CYP; DA DNK; DJ DJI; DO DMA; DR DOM; EC ECU; EG EGY; EI IRL; EK GNQ; EN EST; ER ERI
  ES SLV; ET ETH; EZ CZE; FG GUF; FI FIN; FJ FJI; FK FLK; FM FSM; FO FRO; FP PYF; FR FRA; GA GMB; GB GAB; GG GEO; GH GHA; GI GIB; GJ GRD; GK GGY; GL GRL; GM DEU; GP GLP
  GQ GUM; GR GRC; GT GTM; GV GIN; GY GUY; GZ PSE; HA HTI; HK HKG; HO HND; HR HRV; HU HUN; IC ISL; ID IDN; IM IMN; IN IND; IO IOT; IR IRN; IS ISR; IT ITA; IV CIV; IZ IRQ
  JA JPN; JE JEY; JM JAM; JN SJM; JO JOR; KE KEN; KG KGZ; KN PRK; KR KIR; KS KOR; KU KWT; KV XKX; KZ KAZ; LA LAO; LE LBN; LG LVA; LH LTU; LI LBR; LO SVK; LS LIE; LT LSO
  LU LUX; LY LBY; MA MDG; MB MTQ; MC MAC; MD MDA; MF MYT; MG MNG; MH MSR; MI MWI; MJ MNE; MK MKD; ML MLI; MN MCO; MO MAR; MP MUS; MR MRT; MT MLT; MU OMN; MV MDV; MX MEX
  MY MYS; MZ MOZ; NC NCL; NE NIU; NF NFK; NG NER; NH VUT; NI NGA; NL NLD; NN SXM; NO NOR; NP NPL; NR NRU; NS SUR; NU NIC; NZ NZL; OD SSD; PA PRY; PC PCN; PE PER; PK PAK
  PL POL; PM PAN; PO PRT; PP PNG; PS PLW; PU GNB; QA QAT; RB SRB; RE REU; RI SRB; RM MHL; RN MAF; RO ROU; RP PHL; RQ PRI; RS RUS; RW RWA; SA SAU; SB SPM; SC KNA; SE SYC
  SF ZAF; SG SEN; SH SHN; SI SVN; SL SLE; SM SMR; SN SGP; SO SOM; SP ESP; ST LCA; SU SDN; SV SJM; SW SWE; SY SYR; SZ CHE; TB BLM; TD TTO; TH THA; TI TJK; TK TCA; TL TKL
  TN TON; TO TGO; TP STP; TS TUN; TT TLS; TU TUR; TV TUV; TW TWN; TX TKM; TZ TZA; UC CUW; UG UGA; UK GBR; UP UKR; US USA; UV BFA; UY URY; UZ UZB; VC VCT; VE VEN; VI VGB
  VM VNM; VQ VIR; VT VAT; WA NAM; WE PSE; WF WLF; WI ESH; WS WSM; WZ SWZ; YI SRB; YM YEM; ZA ZMB; ZI ZWE`;

/** FIPS 10-4 codes of places that are no country of ours: uninhabited islands, reefs, bases, Antarctica, the Antilles that were dissolved. */
const NOWHERE = 'AT AX AY BQ BS BV CK CR DQ DX EU FQ FS GO HM HQ IP JQ JU KQ KT LQ MQ NT PF PG SX TE WQ OS'.split(' ');

describe('every country that a feed names', () => {
  it.each([
    ['UCDP, with its history in brackets', UCDP, countryOfName],
    ['UCDP, by its Gleditsch–Ward number', GLEDITSCH_WARD, countryOfGleditschWard],
    ['ICEWS', ICEWS, countryOfName],
    ['ACLED', ACLED, countryOfName],
    ['GDELT, by its FIPS code', FIPS, countryOfFips],
  ] as const)('is found as the country it is: %s', (_, text, find) => expect(wrong(text, find)).toEqual([]));

  it('is found whatever its letters and accents', () =>
    expect(
      wrong(`${UCDP};${ICEWS};${ACLED}`, (name) => countryOfName(` ${name.toUpperCase().normalize('NFD')} `)),
    ).toEqual([]));

  it('is found by nothing but its own code: reefs, bases and Antarctica are rejected as unknown', () =>
    expect(NOWHERE.filter((code) => countryOfFips(code) !== null)).toEqual([]));
});
