/** code | names | demonyms | capital | first-level regions and large cities | seats of power and landmarks named in the news. Our own collection. */
export const COUNTRIES = `
AFG|Afghanistan|Afghan|Kabul|Kandahar;Herat;Helmand;Nangarhar;Jalalabad;Mazar-i-Sharif;Kunduz;Ghazni;Badghis;Balkh;Khost;Panjshir;Bagram|Arg
AGO|Angola|Angolan|Luanda|Cabinda;Huambo;Benguela|
ALB|Albania|Albanian|Tirana|Durres;Vlora;Shkoder|
ARE|United Arab Emirates;UAE|Emirati|Abu Dhabi|Dubai;Sharjah|
ARG|Argentina|Argentine;Argentinian|Buenos Aires|Cordoba Province;Rosario;Mendoza;Santa Fe|Casa Rosada
ARM|Armenia|Armenian|Yerevan|Gyumri;Vanadzor;Syunik;Tavush;Jermuk|Baghramyan Avenue;Republic Square
AUS|Australia|Australian;Aussie|Canberra|Sydney;Melbourne;Queensland;Brisbane;Perth;Victoria State;New South Wales|
AUT|Austria|Austrian|Vienna|Graz;Salzburg;Tyrol|
AZE|Azerbaijan|Azerbaijani;Azeri|Baku|Ganja;Nagorno-Karabakh;Karabakh;Nakhchivan;Stepanakert;Lachin|
BDI|Burundi|Burundian|Bujumbura|Gitega;Ngozi;Muyinga;Cibitoke;Rumonge|
BEL|Belgium|Belgian|Brussels|Antwerp;Flanders;Wallonia|
BEN|Benin|Beninese|Porto-Novo|Cotonou;Parakou;Borgou;Alibori;Atacora|
BFA|Burkina Faso;Burkina|Burkinabe|Ouagadougou|Bobo-Dioulasso;Djibo;Kaya|Kosyam
BGD|Bangladesh|Bangladeshi|Dhaka|Chittagong;Sylhet;Khulna;Cox's Bazar;Rajshahi|Ganabhaban
BGR|Bulgaria|Bulgarian|Sofia|Plovdiv;Varna;Burgas;Ruse|
BHR|Bahrain|Bahraini|Manama|Sitra;Muharraq|Pearl Roundabout
BIH|Bosnia and Herzegovina;Bosnia|Bosnian|Sarajevo|Banja Luka;Mostar;Republika Srpska;Tuzla|
BLR|Belarus|Belarusian;Belarussian|Minsk|Grodno;Brest Region;Gomel;Vitebsk;Mogilev|Independence Palace
BOL|Bolivia|Bolivian|La Paz|Santa Cruz;Cochabamba;Sucre;Potosi;Oruro;El Alto;Tarija|Palacio Quemado;Plaza Murillo
BRA|Brazil|Brazilian|Brasilia|Sao Paulo;Rio de Janeiro;Minas Gerais;Bahia;Amazonas;Para State;Manaus;Roraima|Planalto
BTN|Bhutan|Bhutanese|Thimphu||
BWA|Botswana|Motswana;Botswanan|Gaborone|Francistown;Maun|
CAF|Central African Republic;CAR|Central African|Bangui|Bambari;Bria;Bangassou;Ndele;Birao|
CAN|Canada|Canadian|Ottawa|Toronto;Quebec;Ontario;Alberta;British Columbia;Vancouver;Montreal|Parliament Hill
CHE|Switzerland|Swiss|Bern|Geneva;Zurich;Basel;Lausanne;Lugano|
CHL|Chile|Chilean|Santiago|Valparaiso;Concepcion;Antofagasta;Araucania|La Moneda
CHN|China;People's Republic of China;PRC|Chinese|Beijing|Shanghai;Xinjiang;Tibet;Guangdong;Sichuan;Wuhan;Urumqi;Lhasa;Shenzhen;Hubei|Zhongnanhai;Tiananmen
CIV|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Ivorian|Yamoussoukro|Abidjan;Bouake;Korhogo|
CMR|Cameroon|Cameroonian|Yaounde|Douala;Bamenda;Buea;Far North Region|
COD|Democratic Republic of Congo;Democratic Republic of the Congo;DR Congo;DRC;Congo-Kinshasa|Congolese|Kinshasa|Goma;North Kivu;South Kivu;Ituri;Bukavu;Katanga;Lubumbashi;Beni Territory;Kasai;Bunia|
COG|Republic of Congo;Congo-Brazzaville|Brazzaville Congolese|Brazzaville|Pointe-Noire;Pool Region;Likouala|
COL|Colombia|Colombian|Bogota|Cali;Medellin;Cauca;Antioquia;Arauca;Catatumbo;Barranquilla;Narino|Casa de Narino
COM|Comoros|Comorian|Moroni|Anjouan|
CRI|Costa Rica|Costa Rican|San Jose|Limon Province;Guanacaste;Alajuela|
CUB|Cuba|Cuban|Havana|Santiago de Cuba;Guantanamo;Camaguey;Holguin;Matanzas|
CYP|Cyprus|Cypriot|Nicosia|Limassol;Larnaca;Paphos;Famagusta|
CZE|Czech Republic;Czechia|Czech|Prague|Brno;Ostrava;Moravia;Bohemia|
DEU|Germany|German|Berlin|Bavaria;Munich;Hamburg;Saxony;Frankfurt;Cologne|
DJI|Djibouti|Djiboutian|Djibouti City|Tadjourah;Obock|Camp Lemonnier
DNK|Denmark|Danish;Dane|Copenhagen|Greenland;Aarhus;Odense|
DOM|Dominican Republic|Dominican|Santo Domingo|Santiago de los Caballeros;Dajabon;La Romana|
DZA|Algeria|Algerian|Algiers|Oran;Constantine;Kabylie;Tizi Ouzou;In Amenas|El Mouradia
ECU|Ecuador|Ecuadorian;Ecuadorean|Quito|Guayaquil;Esmeraldas;Cuenca|Carondelet
EGY|Egypt|Egyptian|Cairo|Alexandria;Sinai;North Sinai;Suez;Giza;Luxor|Tahrir Square;Rabaa
ERI|Eritrea|Eritrean|Asmara|Massawa;Assab;Keren|
ESP|Spain|Spanish;Spaniard|Madrid|Catalonia;Barcelona;Basque Country;Valencia;Andalusia|Moncloa
EST|Estonia|Estonian|Tallinn|Narva;Tartu|Toompea
ETH|Ethiopia|Ethiopian|Addis Ababa|Tigray;Amhara;Oromia;Mekelle;Afar;Gondar;Somali Region;Bahir Dar|
FIN|Finland|Finnish;Finn|Helsinki|Turku;Lapland;Tampere|
FJI|Fiji|Fijian|Suva|Lautoka|
FRA|France|French|Paris|Marseille;Lyon;Corsica;Toulouse;Brittany;New Caledonia|Elysee;Élysée
GAB|Gabon|Gabonese|Libreville|Port-Gentil;Franceville;Haut-Ogooue;Ogooue-Maritime|
GBR|United Kingdom;UK;U.K.;Britain;Great Britain|British;Briton;UK|London|England;Scotland;Wales;Northern Ireland;Belfast;Manchester;Edinburgh|Downing Street;Westminster
GEO|Georgia|Georgian|Tbilisi|Batumi;Abkhazia;South Ossetia;Kutaisi;Adjara;Sukhumi;Tskhinvali;Zugdidi|Rustaveli Avenue
GHA|Ghana|Ghanaian|Accra|Kumasi;Tamale;Ashanti Region;Bawku;Volta Region|
GIN|Guinea;Guinea-Conakry|Guinean|Conakry|Kankan;Labe;Boke;Simandou|Sekhoutoureya
GMB|Gambia;The Gambia|Gambian|Banjul|Serekunda;Brikama|
GNB|Guinea-Bissau|Bissau-Guinean|Bissau|Bafata;Gabu|
GNQ|Equatorial Guinea|Equatoguinean|Malabo|Bata;Bioko|
GRC|Greece|Greek|Athens|Thessaloniki;Crete;Lesbos|Syntagma
GTM|Guatemala|Guatemalan|Guatemala City|Quetzaltenango;Izabal;Huehuetenango|
GUY|Guyana|Guyanese|Georgetown|Essequibo;Linden|
HND|Honduras|Honduran|Tegucigalpa|San Pedro Sula;Choluteca;Colon Department;La Ceiba|
HRV|Croatia|Croatian;Croat|Zagreb|Split City;Split;Rijeka;Osijek;Vukovar;Slavonia|
HTI|Haiti|Haitian|Port-au-Prince|Cap-Haitien;Les Cayes;Artibonite|
HUN|Hungary|Hungarian|Budapest|Debrecen;Szeged;Pecs|
IDN|Indonesia|Indonesian|Jakarta|Papua;West Papua;Aceh;Bali;Java;Sumatra;Surabaya;Sulawesi;Grasberg|Merdeka Palace
IND|India|Indian|New Delhi;Delhi|Kashmir;Mumbai;Punjab;Manipur;Uttar Pradesh;Gujarat;Assam;Bihar;Kolkata;Tamil Nadu;Imphal;Srinagar;Haryana;Ladakh;West Bengal|Lok Sabha
IRL|Ireland|Irish|Dublin|Cork;Galway|
IRN|Iran;Islamic Republic of Iran|Iranian|Tehran|Isfahan;Mashhad;Khuzestan;Tabriz;Shiraz;Sistan and Baluchestan;Natanz;Bushehr;Abadan|
IRQ|Iraq|Iraqi|Baghdad|Basra;Mosul;Kirkuk;Anbar;Erbil;Najaf;Karbala;Nasiriyah;Kurdistan;Fallujah;Nineveh|Green Zone;Tahrir
ISL|Iceland|Icelandic;Icelander|Reykjavik||
ISR|Israel|Israeli|Jerusalem|Tel Aviv;Haifa;Golan Heights;Galilee|Knesset
ITA|Italy|Italian|Rome|Milan;Sicily;Naples;Lampedusa;Turin;Lombardy|Palazzo Chigi
JAM|Jamaica|Jamaican|Kingston||
JOR|Jordan|Jordanian|Amman|Zarqa;Irbid;Maan|
JPN|Japan|Japanese|Tokyo|Okinawa;Osaka;Hokkaido;Fukushima|Kantei
KAZ|Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan|Almaty;Zhanaozen;Mangystau;Aktau;Atyrau;Shymkent;Karaganda;Taldykorgan;Tengiz;Kashagan|Akorda
KEN|Kenya|Kenyan|Nairobi|Mombasa;Kisumu;Lamu;Garissa;Eldoret|
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizstan|Kyrgyz;Kyrgyzstani;Kirghiz|Bishkek|Osh;Jalal-Abad;Jalalabad Region;Batken;Naryn;Talas;Chui;Chuy;Issyk-Kul;Tokmok;Karakol;Kant;Kumtor;Balykchy;Koi-Tash;Uzgen;Jerooy;Manas|White House;Ala-Too;Ala-Too Square
KHM|Cambodia|Cambodian|Phnom Penh|Siem Reap;Battambang;Preah Vihear;Oddar Meanchey;Sihanoukville;Banteay Meanchey|
KOR|South Korea;Republic of Korea|South Korean|Seoul|Busan;Jeju;Daegu;Gwangju|Blue House;Cheong Wa Dae
KWT|Kuwait|Kuwaiti|Kuwait City|Ahmadi;Jahra|
LAO|Laos|Lao;Laotian|Vientiane|Luang Prabang;Savannakhet;Champasak|
LBN|Lebanon|Lebanese|Beirut|Tripoli Lebanon;Sidon;Bekaa;Baalbek;Tyre City|Baabda;Grand Serail
LBR|Liberia|Liberian|Monrovia|Nimba;Bong County;Buchanan|
LBY|Libya|Libyan|Tripoli|Benghazi;Misrata;Sirte;Tobruk;Derna;Sabha;Cyrenaica;Ras Lanuf;Es Sider;Sharara;Zawiya|
LKA|Sri Lanka|Sri Lankan|Colombo|Jaffna;Kandy;Galle;Hambantota;Batticaloa|Temple Trees;Galle Face
LSO|Lesotho|Basotho|Maseru|Mafeteng;Leribe|
LTU|Lithuania|Lithuanian|Vilnius|Kaunas;Klaipeda|
LUX|Luxembourg|Luxembourger|Luxembourg City||
LVA|Latvia|Latvian|Riga|Daugavpils;Liepaja|
MAR|Morocco|Moroccan|Rabat|Casablanca;Western Sahara;Rif;Marrakesh;Tangier;Al Hoceima|
MDA|Moldova|Moldovan|Chisinau|Transnistria;Tiraspol;Gagauzia;Balti;Comrat|
MDG|Madagascar|Malagasy|Antananarivo|Toamasina;Antsiranana;Mahajanga;Fianarantsoa|Iavoloha
MDV|Maldives|Maldivian|Male City||
MEX|Mexico|Mexican|Mexico City|Chiapas;Oaxaca;Guerrero;Sinaloa;Tijuana;Michoacan;Culiacan;Jalisco;Sonora;Guadalajara;Guanajuato|Los Pinos
MKD|North Macedonia;Macedonia|Macedonian|Skopje|Tetovo;Kumanovo;Bitola;Struga|
MLI|Mali|Malian|Bamako|Timbuktu;Gao;Kidal;Mopti;Segou;Kayes;Menaka;Kati;Kidal;Sikasso|Koulouba
MLT|Malta|Maltese|Valletta||
MMR|Myanmar;Burma|Burmese;Myanmarese|Naypyidaw|Yangon;Mandalay;Rakhine;Shan State;Kachin;Sagaing;Kayah;Rangoon;Letpadaung;Maungdaw;Chin State;Myawaddy|
MNE|Montenegro|Montenegrin|Podgorica|Cetinje;Niksic|
MNG|Mongolia|Mongolian;Mongol|Ulaanbaatar;Ulan Bator|Oyu Tolgoi;Omnogovi;Erdenet;Darkhan|Sukhbaatar Square
MOZ|Mozambique|Mozambican|Maputo|Cabo Delgado;Beira;Nampula;Palma District;Pemba|
MRT|Mauritania|Mauritanian|Nouakchott|Nouadhibou;Zouerate|
MUS|Mauritius|Mauritian|Port Louis||
MWI|Malawi|Malawian|Lilongwe|Blantyre;Mzuzu;Zomba|
MYS|Malaysia|Malaysian|Kuala Lumpur|Sabah;Sarawak;Penang;Johor|Putrajaya
NAM|Namibia|Namibian|Windhoek|Walvis Bay;Zambezi Region;Oshakati|
NER|Niger|Nigerien|Niamey|Agadez;Diffa;Tillaberi;Zinder;Arlit|
NGA|Nigeria|Nigerian|Abuja|Lagos;Kano;Borno;Kaduna;Port Harcourt;Niger Delta;Maiduguri;Plateau State;Benue;Zamfara;Rivers State;Bayelsa;Jos|Aso Rock
NIC|Nicaragua|Nicaraguan|Managua|Masaya;Leon City;Leon Department;Granada Nicaragua;Esteli|
NLD|Netherlands;Holland|Dutch|Amsterdam|The Hague;Rotterdam;Utrecht|
NOR|Norway|Norwegian|Oslo|Bergen;Finnmark;Svalbard|
NPL|Nepal|Nepali;Nepalese|Kathmandu|Madhesh;Pokhara;Birgunj;Terai|Singha Durbar
NZL|New Zealand|New Zealander|Wellington|Auckland;Christchurch|
OMN|Oman|Omani|Muscat|Salalah;Dhofar;Sohar;Musandam|
PAK|Pakistan|Pakistani|Islamabad|Karachi;Lahore;Balochistan;Khyber Pakhtunkhwa;Peshawar;Sindh;Quetta;Gwadar;Waziristan;Swat;Rawalpindi;Reko Diq;Faizabad|
PAN|Panama|Panamanian|Panama City|Colon Province;Chiriqui;Donoso|
PER|Peru|Peruvian|Lima|Cusco;Puno;Arequipa;Ayacucho;Juliaca;Las Bambas;Apurimac;Cajamarca|Palacio de Gobierno
PHL|Philippines;the Philippines|Filipino;Philippine|Manila|Mindanao;Cebu;Davao;Marawi;Sulu;Luzon;Quezon City;Palawan;Subic|Malacanang
PNG|Papua New Guinea|Papua New Guinean|Port Moresby|Bougainville;Enga;Lae;Porgera|
POL|Poland|Polish;Pole|Warsaw|Krakow;Gdansk;Lodz|Sejm
PRK|North Korea;DPRK|North Korean|Pyongyang|Kaesong;Hamhung;Sinuiju;Yongbyon|
PRT|Portugal|Portuguese|Lisbon|Porto;Madeira;Azores|
PRY|Paraguay|Paraguayan|Asuncion|Ciudad del Este;Encarnacion;Concepcion Department|
PSE|Palestine;Gaza;West Bank;Gaza Strip;Palestinian territories|Palestinian|Ramallah|Rafah;Khan Younis;Nablus;Jenin;Hebron|
QAT|Qatar|Qatari|Doha||
ROU|Romania|Romanian|Bucharest|Cluj;Timisoara;Brasov;Constanta;Iasi;Transylvania|Cotroceni
RUS|Russia;Russian Federation|Russian|Moscow|Chechnya;St. Petersburg;St Petersburg;Dagestan;Siberia;Vladivostok;Khabarovsk;Rostov;Belgorod;Kursk;Grozny;Ingushetia;Kaliningrad;Tatarstan|Kremlin;Red Square
RWA|Rwanda|Rwandan|Kigali|Gisenyi;Rubavu;Musanze;Cyangugu|
SAU|Saudi Arabia|Saudi|Riyadh|Jeddah;Mecca;Medina;Qatif;Abqaiq|
SDN|Sudan|Sudanese|Khartoum|Darfur;Omdurman;Port Sudan;El Fasher;Nyala;Kordofan;Blue Nile;Geneina;Kassala|Republican Palace
SEN|Senegal|Senegalese|Dakar|Ziguinchor;Casamance;Saint-Louis|
SGP|Singapore|Singaporean|Singapore City||
SLB|Solomon Islands|Solomon Islander|Honiara|Malaita;Guadalcanal|
SLE|Sierra Leone|Sierra Leonean|Freetown|Bo District;Kenema;Makeni;Kono|
SLV|El Salvador|Salvadoran|San Salvador|San Miguel;Santa Ana;Soyapango|
SOM|Somalia|Somali|Mogadishu|Puntland;Jubaland;Kismayo;Baidoa;Galmudug|Villa Somalia
SRB|Serbia|Serbian;Serb|Belgrade|Novi Sad;Nis;Vojvodina;Jadar|
SSD|South Sudan|South Sudanese|Juba|Malakal;Bentiu;Jonglei;Upper Nile;Bor|
STP|Sao Tome and Principe|Sao Tomean|Sao Tome||
SUR|Suriname|Surinamese|Paramaribo|Paramaribo District;Nickerie|
SVK|Slovakia|Slovak;Slovakian|Bratislava|Kosice;Zilina|
SVN|Slovenia|Slovenian;Slovene|Ljubljana||
SWE|Sweden|Swedish;Swede|Stockholm|Malmo;Gothenburg;Uppsala|
SWZ|Eswatini;Swaziland|Swazi|Mbabane|Manzini;Matsapha|
SYR|Syria|Syrian|Damascus|Aleppo;Idlib;Homs;Hama;Deir ez-Zor;Raqqa;Daraa;Latakia;Sweida;Eastern Ghouta;Palmyra;Afrin;Tartus;Hmeimim|
TCD|Chad|Chadian|N'Djamena;Ndjamena|Abeche;Moundou;Ouaddai;Tibesti;Kanem|
TGO|Togo|Togolese|Lome|Sokode;Kara Region;Savanes|
THA|Thailand|Thai|Bangkok|Chiang Mai;Pattani;Yala;Narathiwat;Phuket|Government House
TJK|Tajikistan|Tajik;Tajikistani|Dushanbe|Khujand;Gorno-Badakhshan;Khorog;Isfara;Sughd;Vorukh|
TKM|Turkmenistan|Turkmen|Ashgabat|Mary City;Mary Province;Balkan Province;Turkmenabat;Dashoguz|
TLS|East Timor;Timor-Leste|Timorese;East Timorese|Dili||
TTO|Trinidad and Tobago|Trinidadian|Port of Spain||
TUN|Tunisia|Tunisian|Tunis|Sfax;Sousse;Gafsa;Kasserine;Sidi Bouzid;Tataouine;Tozeur|Carthage Palace;Kasbah
TUR|Turkey;Türkiye;Turkiye|Turkish;Turk|Ankara|Istanbul;Izmir;Diyarbakir;Hatay;Gaziantep;Incirlik;Sirnak;Adana;Hakkari|Taksim;Gezi Park
TWN|Taiwan|Taiwanese|Taipei|Kinmen;Kaohsiung;Taichung;Tainan|
TZA|Tanzania|Tanzanian|Dodoma|Dar es Salaam;Zanzibar;Arusha|
UGA|Uganda|Ugandan|Kampala|Gulu;Entebbe;Kasese|
UKR|Ukraine|Ukrainian|Kyiv;Kiev|Kharkiv;Donetsk;Luhansk;Odessa;Odesa;Crimea;Mariupol;Lviv;Dnipro;Zaporizhzhia;Kherson;Donbas;Donbass;Debaltseve;Sevastopol;Simferopol;Sloviansk|Maidan;Bankova
URY|Uruguay|Uruguayan|Montevideo|Paysandu;Rivera Department|
USA|United States;US;U.S.;USA;United States of America;America;U.S.A.|American;US;U.S.|Washington;Washington DC;Washington D.C.|California;Texas;New York;Florida;Los Angeles;Chicago;Minneapolis;Portland;Oregon;Seattle;Ohio;Michigan;Pennsylvania;Wisconsin;Virginia;Arizona|White House;Capitol Hill;Pentagon;Capitol
UZB|Uzbekistan|Uzbek;Uzbekistani|Tashkent|Andijan;Nukus;Karakalpakstan;Samarkand;Fergana;Termez;Bukhara|
VEN|Venezuela|Venezuelan|Caracas|Maracaibo;Zulia;Bolivar State;Tachira;Valencia Venezuela;Cucuta Bridge;Orinoco Belt|Miraflores
VNM|Vietnam|Vietnamese|Hanoi|Ho Chi Minh City;Da Nang;Hai Phong;Dak Lak;Dong Nai|
VUT|Vanuatu|Ni-Vanuatu|Port Vila||
XKX|Kosovo|Kosovan;Kosovar|Pristina|Mitrovica;Zvecan;Banjska;Leposavic;Gjilan|
YEM|Yemen|Yemeni|Sanaa;Sana'a|Aden;Hodeidah;Marib;Taiz;Hadramawt;Saada;Mukalla;Abyan;Hudaydah;Shabwa|
ZAF|South Africa|South African|Pretoria|Johannesburg;Cape Town;Durban;KwaZulu-Natal;Gauteng;Marikana;Soweto;Rustenburg|Union Buildings
ZMB|Zambia|Zambian|Lusaka|Copperbelt;Kitwe;Ndola|
ZWE|Zimbabwe|Zimbabwean|Harare|Bulawayo;Mutare;Marange|
`;
