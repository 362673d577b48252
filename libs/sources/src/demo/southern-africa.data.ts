import type { DemoSheet } from './demo-sheet.js';

export const SOUTHERN_AFRICA: readonly DemoSheet[] = [
  {
    country: 'ZAF',
    factors: [
      '1994-04-27.. asset x2 | Platinum mines of Rustenburg | South African and British companies | Reuters, 16 August 2012',
    ],
    events: [
      '2012-08-16 repression.live-fire | Police shoot striking miners at Marikana | Marikana | Reuters + BBC News | Police shot 34 striking platinum miners dead. | dead=34; injured=78; by=official; at=2012-08-17T10:00; hits=platinum-mines-of-rustenburg',
      '2015-04-11 violence.riot | Attacks on foreigners in Durban | Durban | Reuters + BBC News | Mobs attacked foreigners and their shops around Durban.',
      '2018-02-14 executive.head-of-state-leaves | President Zuma resigns | Pretoria | Reuters + BBC News | President Jacob Zuma resigned on the orders of his party. | at=22:00',
      '2021-07-07 repression.leader-arrested | Jacob Zuma goes to prison | Nkandla | Reuters + BBC News | Former President Jacob Zuma was taken into custody for contempt of court. | who=Jacob Zuma/former president; at=23:00',
      '2021-07-12 violence.riot | Riots and looting after Zuma’s arrest | KwaZulu-Natal and Gauteng | Reuters + BBC News | Crowds looted malls and warehouses and the army was sent out.',
      '2021-07-12 violence.riot | Riots and looting after Zuma’s arrest | KwaZulu-Natal and Gauteng | Reuters | The government counted 337 dead in the July riots. | dead=337; by=official; at=2021-07-22T18:00',
      '2025-02-07 foreign.aid-suspended | United States freezes aid | Washington | Reuters | The United States president ordered aid to the country frozen over its land law. | by=official',
    ],
  },
  {
    country: 'ZWE',
    factors: [
      '2002-02-18.. contest | Western sanctions on the ruling elite | United States, European Union | BBC News, 18 February 2002',
      '2017-11-15..2027-11-15 precedent x1 | Army forced out the president in 2017 | | BBC News, 15 November 2017',
    ],
    events: [
      '2017-11-15 executive.coup-attempt | Army takes control in Harare | Harare | Reuters + BBC News | The army took control of the state broadcaster and put President Robert Mugabe under house arrest.',
      '2017-11-21 executive.head-of-state-leaves | President Mugabe resigns | Harare | Reuters + BBC News | President Robert Mugabe resigned as parliament began to impeach him.',
      '2018-06-23 violence.explosion | Blast at the president’s rally | Bulawayo | Reuters + BBC News | An explosion at a rally of President Emmerson Mnangagwa injured dozens of people; two of them died. | injured=49; dead=2; at=2018-06-25T20:00',
      '2018-08-01 repression.live-fire | Soldiers fire on election protests | Harare | Reuters + BBC News | Soldiers fired on protesters and bystanders; six people died. | dead=6; at=2018-08-02T18:00',
      '2019-01-15 repression.shutdown | Internet cut during fuel protests | | NetBlocks + Reuters | Internet access was cut during protests against higher fuel prices.',
      '2019-01-14 repression.live-fire | Fuel protests put down | Harare and Bulawayo | Reuters | Police and soldiers fired on protesters against higher fuel prices. | dead=8; by=observer; at=2019-01-16T18:00',
    ],
  },
  {
    country: 'MOZ',
    factors: [
      '2017-10-05.. other:lethal-violence x2 | Insurgency in Cabo Delgado | | BBC News, 5 October 2017',
      '2019-06-18.. asset | Gas projects at Palma | TotalEnergies, France | Reuters, 18 June 2019',
    ],
    events: [
      '2020-08-12 violence.clash | Insurgents take Mocímboa da Praia | Mocímboa da Praia | Reuters | Insurgents took the port of Mocímboa da Praia.',
      '2021-03-24 violence.attack-on-civilians | Palma attacked | Palma | Reuters + BBC News | Insurgents attacked the town next to the gas projects and killed dozens of people. | at=2021-03-26T12:00; hits=gas-projects-at-palma',
      '2021-07-09 foreign.troops-enter | Rwanda sends troops | Cabo Delgado | Reuters | Rwanda began to send a thousand soldiers and police against the insurgents.',
      '2024-10-19 violence.attack-on-civilians | Opposition lawyer shot dead | Maputo | Reuters + BBC News | Gunmen killed a lawyer and an official of the opposition candidate. | dead=2',
      '2024-10-24 election.fraud-alleged | Mondlane rejects the result | Maputo | Reuters | Opposition candidate Venâncio Mondlane said that the presidential election had been stolen. | by=party; who=Venâncio Mondlane/opposition candidate',
      '2024-11-07 repression.live-fire | March on the capital put down | Maputo | Reuters + BBC News | Police and soldiers fired on protesters against the election result. | dead=3; by=observer',
      '2024-12-23 violence.riot | Riots after the court’s ruling | Maputo | Reuters + BBC News | Rioting broke out after the top court had confirmed the result; police counted 21 dead within a day. | dead=21; by=official; at=2024-12-24T22:00',
    ],
  },
  {
    country: 'MWI',
    factors: [
      '2020-06-27..2030-06-27 precedent:elections x1 | An election annulled by the courts | | BBC News, 3 February 2020',
    ],
    events: [
      '2011-07-20 violence.riot | Riots against President Mutharika | Lilongwe and Blantyre | Reuters + BBC News | Eighteen people died in protests against the government. | dead=18; at=2011-07-21T18:00',
      '2020-02-03 election.annulled | Court annuls the presidential vote | Lilongwe | Reuters + BBC News | The constitutional court annulled the presidential election of May 2019 and ordered a new one. | by=official',
    ],
  },
  {
    country: 'ZMB',
    factors: [
      '1964-10-24.. asset x3 | Mines of the Copperbelt | Chinese, Canadian and other companies | Reuters, 21 May 2019',
    ],
    events: [
      '2017-04-11 repression.leader-arrested | Hakainde Hichilema arrested | Lusaka | Reuters | Police arrested opposition leader Hakainde Hichilema and charged him with treason. | who=Hakainde Hichilema/opposition leader',
      '2017-07-05 repression.state-of-emergency | Threatened emergency declared | Lusaka | Reuters | The president invoked emergency powers after a series of fires.',
      '2019-05-21 asset.expropriated | State appoints a liquidator for Konkola | Lusaka | Reuters | The government put Vedanta’s copper mines under a liquidator. | hits=mines-of-the-copperbelt',
    ],
  },
  {
    country: 'AGO',
    factors: ['1976-01-01.. asset | Oil fields of Cabinda | Chevron, Eni and others | Reuters, 8 January 2010'],
    events: [
      '2010-01-08 violence.attack-on-civilians | Togo’s football team attacked | Cabinda | Reuters + BBC News | Separatists shot at the bus of Togo’s football team and killed members of the party. | dead=3; at=2010-01-10T08:00; hits=oil-fields-of-cabinda',
      '2025-07-28 violence.riot | Riots over fuel prices | Luanda | Reuters | Looting and clashes broke out during a strike against higher fuel prices.',
      '2025-07-28 violence.riot | Riots over fuel prices | Luanda | Reuters | The government counted thirty dead in the riots over fuel prices. | dead=30; by=official; at=2025-08-01T12:00',
    ],
  },
  {
    country: 'SWZ',
    factors: ['1973-04-12.. contest:repression x1 | Absolute monarchy without parties | | BBC News, 29 June 2021'],
    events: [
      '2021-06-29 violence.riot | Riots for democracy | Mbabane and Manzini | Reuters + BBC News | Protesters for democracy burned shops and trucks and soldiers were sent out.',
      '2021-06-29 repression.curfew | Curfew and internet cut | | Reuters | The government imposed a curfew and internet access was cut.',
      '2023-01-21 violence.attack-on-civilians | Rights lawyer shot dead | Luhleko | Reuters + BBC News | Thulani Maseko, a critic of the monarchy, was shot dead at home. | dead=1; at=2023-01-22T12:00',
    ],
  },
  {
    country: 'LSO',
    factors: ['2014-08-30..2024-08-30 precedent x1 | A coup attempted in 2014 | | BBC News, 30 August 2014'],
    events: [
      '2014-08-30 executive.coup-attempt | Prime minister flees a coup | Maseru | Reuters + BBC News | Soldiers surrounded police stations and the prime minister fled to South Africa.',
      '2017-09-05 violence.clash | Army chief shot dead | Maseru | Reuters + BBC News | Two officers shot the head of the army dead and were killed. | dead=3',
    ],
  },
  {
    country: 'BWA',
    factors: ['1969-06-23.. asset x2 | Diamond mines of Debswana | Botswana and De Beers | Reuters, 25 February 2025'],
    events: [],
  },
  {
    country: 'NAM',
    factors: ['1976-07-01.. asset x2 | Uranium mine at Rössing | CNNC, China | Reuters, 16 July 2019'],
    events: [],
  },
];
