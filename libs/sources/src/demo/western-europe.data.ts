import type { DemoSheet } from './demo-sheet.js';

export const WESTERN_EUROPE: readonly DemoSheet[] = [
  {
    country: 'FRA',
    factors: ['2024-05-13.. contest:disorder x1 | Independence dispute in New Caledonia | | Reuters, 13 May 2024'],
    events: [
      '2012-03-19 violence.attack-on-civilians | Jewish school attacked in Toulouse | Toulouse | Reuters + BBC News | A gunman killed a rabbi and three children at a school. | dead=4',
      '2015-01-07 violence.attack-on-civilians | Charlie Hebdo attacked | Paris | Reuters + BBC News | Gunmen killed twelve people at the office of a satirical weekly. | dead=12; injured=11',
      '2015-01-09 violence.attack-on-civilians | Hostages killed in a kosher shop | Paris | Reuters + BBC News | A gunman killed four hostages in a kosher supermarket. | dead=4',
      '2015-11-13 violence.attack-on-civilians | Paris attacks | Paris | Reuters + BBC News | Gunmen and bombers attacked a concert hall, cafés and a stadium. | dead=120; at=23:30; count=Officials',
      '2015-11-13 violence.attack-on-civilians | Paris attacks | Paris | Reuters + BBC News | The number of people killed in the attacks rose to 129 and 352 were injured. | dead=129; injured=352; by=official; count=Officials; at=2015-11-14T20:00',
      '2015-11-13 violence.attack-on-civilians | Paris attacks | Paris | Reuters | The number of people killed in the attacks rose to 130. | dead=130; injured=352; by=official; count=Officials; at=2015-11-20T16:00',
      '2015-11-14 repression.state-of-emergency | State of emergency | | Reuters + BBC News | The president declared a state of emergency. | until=2015-11-26; at=06:00; by=official',
      '2015-11-14 repression.state-of-emergency | State of emergency | | Reuters | Parliament extended the state of emergency by three months. | until=2016-02-26; by=official; at=2015-11-20T20:00',
      '2015-11-14 repression.state-of-emergency | State of emergency | | Reuters | After several extensions the state of emergency ended. | until=2017-11-01; by=official; at=2017-11-01T08:00',
      '2016-07-14 violence.attack-on-civilians | Lorry attack in Nice | Nice | Reuters + BBC News | A lorry driver ran down a crowd on Bastille Day and killed 84 people. | dead=84; at=2016-07-15T10:00',
      '2016-07-14 violence.attack-on-civilians | Lorry attack in Nice | Nice | Reuters | The number of people killed in Nice rose to 86. | dead=86; by=official; at=2016-08-20T12:00',
      '2018-11-17 protest.blockade | Yellow vests block the roads | | Reuters + BBC News | Some 280,000 people blocked roads and roundabouts over fuel taxes.',
      '2018-12-01 violence.riot | Riots around the Arc de Triomphe | Paris | Reuters + BBC News | Yellow vest protesters fought police and burned cars in the centre of the capital. | injured=133; by=official; at=2018-12-02T10:00',
      '2018-12-11 violence.attack-on-civilians | Christmas market attacked | Strasbourg | Reuters + BBC News | A gunman shot people at a Christmas market. | dead=2; at=22:00; by=official',
      '2019-12-05 protest.strike | General strike over pensions | | Reuters + BBC News | Strikes against a pension reform stopped trains and closed schools.',
      '2020-10-16 violence.attack-on-civilians | Teacher Samuel Paty beheaded | Conflans-Sainte-Honorine | Reuters + BBC News | A man beheaded a teacher who had shown caricatures in class. | dead=1',
      '2023-03-16 violence.riot | Unrest after the pension law is forced through | Paris | Reuters + BBC News | Clashes broke out after the government had passed the pension reform without a vote. | at=23:00',
      '2023-06-27 violence.riot | Riots after a police shooting | Nanterre | Reuters + BBC News | Riots broke out after police had shot a 17-year-old driver.',
      '2023-06-29 violence.riot | Riots spread to many cities | | Reuters + BBC News | Rioting spread across the country and 249 police officers were injured. | injured=249; by=official; at=2023-06-30T08:00',
      '2023-06-30 repression.mass-arrest | More than 1,300 arrested in a night | | Reuters | The government said that more than 1,300 people had been arrested in the night. | by=official; at=2023-07-01T08:00',
      '2024-06-09 legislature.dissolved | President dissolves parliament | Paris | Reuters + BBC News | President Emmanuel Macron dissolved parliament after the European election. | at=21:00',
      '2024-12-04 executive.head-of-government-resigns | Barnier government falls | Paris | Reuters + BBC News | Parliament voted out the government of Michel Barnier. | at=21:00',
      '2025-09-08 executive.head-of-government-resigns | Bayrou government falls | Paris | Reuters + BBC News | Prime Minister François Bayrou lost a vote of confidence.',
      '2025-10-06 executive.head-of-government-resigns | Prime Minister Lecornu resigns after a day | Paris | Reuters + BBC News | Prime Minister Sébastien Lecornu resigned hours after naming his cabinet.',
    ],
  },
  {
    country: 'NCL',
    factors: [
      '1998-05-05.. contest x2 | Contested status under the Nouméa accord | France | Reuters, 13 May 2024',
      '1880-01-01.. asset x3 | Nickel mines | Glencore, Eramet and others | Reuters, 12 February 2024',
    ],
    events: [
      '2024-05-13 violence.riot | Riots over the electoral roll | Nouméa | Reuters + BBC News | Riots broke out as France’s parliament debated a change of the electoral roll.',
      '2024-05-15 repression.state-of-emergency | State of emergency | Nouméa | Reuters + BBC News | France declared a state of emergency for twelve days. | until=2024-05-27; by=official',
      '2024-05-14 repression.curfew | Curfew in Nouméa | Nouméa | Reuters | The authorities imposed a night curfew.',
      '2024-05-15 repression.shutdown | TikTok blocked | | Reuters | The government blocked TikTok. | by=official',
    ],
  },
  {
    country: 'DEU',
    factors: [
      '1953-06-01.. base x3 | US air base at Ramstein | United States | US Department of Defense, 1953',
      '2011-11-08..2022-09-26 asset x3 | Gas pipeline Nord Stream | Gazprom, Russia | Reuters, 8 November 2011',
    ],
    events: [
      '2010-05-31 executive.head-of-state-leaves | President Köhler resigns | Berlin | Reuters + BBC News | President Horst Köhler resigned over remarks on military missions.',
      '2012-02-17 executive.head-of-state-leaves | President Wulff resigns | Berlin | Reuters + BBC News | President Christian Wulff resigned in a scandal over favours.',
      '2016-12-19 violence.attack-on-civilians | Christmas market attacked in Berlin | Berlin | Reuters + BBC News | A lorry was driven into a Christmas market and killed twelve people. | dead=12; injured=48; at=2016-12-20T10:00',
      '2017-07-06 violence.riot | Riots at the G20 summit | Hamburg | Reuters + BBC News | Protesters fought police and looted shops around a summit.',
      '2019-06-02 violence.attack-on-civilians | Politician Walter Lübcke murdered | Wolfhagen | Reuters + BBC News | A neo-Nazi shot the regional politician Walter Lübcke dead. | dead=1; at=2019-06-17T14:00',
      '2019-10-09 violence.attack-on-civilians | Synagogue attacked in Halle | Halle | Reuters + BBC News | A gunman failed to enter a synagogue and killed two people nearby. | dead=2',
      '2020-02-19 violence.attack-on-civilians | Racist shootings in Hanau | Hanau | Reuters + BBC News | A gunman killed nine people in bars and then his mother and himself. | dead=9; at=2020-02-20T10:00',
      '2022-12-07 executive.coup-alleged | Raids on a group that planned a coup | | Reuters + BBC News | Police arrested 25 members and supporters of a far-right group that planned to storm parliament. | by=official',
      '2022-11-14 asset.expropriated | Former Gazprom subsidiary nationalised | Berlin | Reuters | The government nationalised the company once known as Gazprom Germania. | by=official',
      '2024-12-20 violence.attack-on-civilians | Christmas market attacked in Magdeburg | Magdeburg | Reuters + BBC News | A man drove into a Christmas market and killed five people. | dead=5; injured=200; at=2024-12-21T14:00',
      '2024-12-27 legislature.dissolved | Parliament dissolved | Berlin | Reuters | The president dissolved parliament and set an election for 23 February.',
    ],
  },
  {
    country: 'GBR',
    factors: [
      '1998-04-10.. precedent:lethal-violence x1 | Northern Ireland conflict settled in 1998 | | BBC News, 10 April 1998',
    ],
    events: [
      '2011-08-06 violence.riot | Riots begin in Tottenham | London | Reuters + BBC News | Riots broke out after police had shot a man dead and spread to other cities. | at=23:00',
      '2016-06-16 violence.attack-on-civilians | Jo Cox murdered | Birstall | Reuters + BBC News | Member of parliament Jo Cox was shot and stabbed to death. | dead=1',
      '2016-06-24 executive.head-of-government-resigns | Prime Minister Cameron resigns | London | Reuters + BBC News | Prime Minister David Cameron announced his resignation after the vote to leave the European Union. | at=10:00',
      '2017-03-22 violence.attack-on-civilians | Westminster attacked | London | Reuters + BBC News | A man drove into people on Westminster Bridge and stabbed a policeman. | dead=5; injured=50; at=2017-03-23T20:00',
      '2017-05-22 violence.explosion | Manchester Arena bombed | Manchester | Reuters + BBC News | A suicide bomber killed 22 people at a concert. | dead=22; at=2017-05-23T10:00',
      '2017-06-03 violence.attack-on-civilians | London Bridge attacked | London | Reuters + BBC News | Attackers drove into people on London Bridge and stabbed others. | dead=7; injured=48; at=2017-06-04T12:00',
      '2019-05-24 executive.head-of-government-resigns | Prime Minister May announces her resignation | London | Reuters + BBC News | Prime Minister Theresa May said that she would resign.',
      '2019-08-28 legislature.dissolved | Parliament to be suspended before Brexit | London | Reuters + BBC News | The government had parliament suspended for five weeks. | by=official',
      '2021-10-15 violence.attack-on-civilians | David Amess murdered | Leigh-on-Sea | Reuters + BBC News | Member of parliament David Amess was stabbed to death. | dead=1',
      '2022-07-07 executive.head-of-government-resigns | Prime Minister Johnson resigns | London | Reuters + BBC News | Prime Minister Boris Johnson resigned after dozens of ministers had left.',
      '2022-10-20 executive.head-of-government-resigns | Prime Minister Truss resigns | London | Reuters + BBC News | Prime Minister Liz Truss resigned after six weeks in office.',
      '2024-07-30 violence.riot | Riot in Southport | Southport | Reuters + BBC News | Rioters attacked police and a mosque a day after three girls had been stabbed to death. | injured=53; at=2024-07-31T10:00',
      '2024-08-03 violence.riot | Anti-immigrant riots in many towns | | Reuters + BBC News | Anti-immigrant riots broke out in many towns and dozens were arrested.',
      '2025-10-02 violence.attack-on-civilians | Synagogue attacked in Manchester | Manchester | Reuters + BBC News | A man attacked a synagogue on Yom Kippur; two worshippers died. | dead=2',
    ],
  },
  {
    country: 'ESP',
    factors: [
      '2017-10-01.. contest:legislature-and-regions x2 | Independence movement in Catalonia | | BBC News, 1 October 2017',
      '1953-09-26.. base x3 | US naval base at Rota | United States | US Department of Defense, 1953',
    ],
    events: [
      '2017-08-17 violence.attack-on-civilians | Van attack in Barcelona | Barcelona | Reuters + BBC News | A van was driven into the crowd on the Ramblas and killed thirteen people. | dead=13; injured=100',
      '2017-10-01 repression.crowd-control | Police act against the Catalan referendum | Barcelona | Reuters + BBC News | Police used batons and rubber bullets to stop a banned referendum. | injured=844; by=official; count=Catalan health department',
      '2017-10-27 executive.rival-authority | Catalan parliament declares independence | Barcelona | Reuters + BBC News | The Catalan parliament declared independence.',
      '2017-10-27 legislature.dissolved | Catalan parliament dissolved from Madrid | Madrid | Reuters + BBC News | The government dismissed Catalonia’s leaders and dissolved its parliament.',
      '2018-06-01 executive.head-of-government-resigns | Rajoy government voted out | Madrid | Reuters + BBC News | Parliament voted out Prime Minister Mariano Rajoy.',
      '2019-10-14 violence.riot | Riots after the sentences on Catalan leaders | Barcelona | Reuters + BBC News | Protesters fought police at Barcelona’s airport after separatist leaders had been sentenced.',
    ],
  },
  {
    country: 'ITA',
    factors: [
      '1951-06-21.. base x3 | US naval headquarters at Naples | United States | US Department of Defense, 1951',
    ],
    events: [
      '2011-11-12 executive.head-of-government-resigns | Prime Minister Berlusconi resigns | Rome | Reuters + BBC News | Prime Minister Silvio Berlusconi resigned in the debt crisis. | at=22:00',
      '2016-12-04 executive.head-of-government-resigns | Prime Minister Renzi resigns | Rome | Reuters + BBC News | Prime Minister Matteo Renzi announced his resignation after losing a referendum. | at=2016-12-05T00:30',
      '2021-10-09 violence.riot | Union headquarters stormed | Rome | Reuters + BBC News | Protesters against vaccine rules stormed the headquarters of the largest union.',
      '2022-07-21 executive.head-of-government-resigns | Prime Minister Draghi resigns | Rome | Reuters + BBC News | Prime Minister Mario Draghi resigned after allies had left him.',
    ],
  },
  {
    country: 'GRC',
    factors: [
      '1974-07-20.. contest x2 | Aegean and Cyprus disputes with Türkiye | Türkiye | BBC News, 20 July 1974',
      '2016-08-10.. asset x3 | Port of Piraeus | COSCO, China | Reuters, 10 August 2016',
      '1969-06-01.. base x2 | US naval base at Souda Bay | United States | US Department of Defense, 1969',
    ],
    events: [
      '2010-05-05 violence.riot | Three die in a burning bank | Athens | Reuters + BBC News | Three people died when rioters set a bank on fire during a general strike. | dead=3',
      '2011-06-29 violence.riot | Clashes over austerity | Athens | Reuters + BBC News | Protesters and police fought outside parliament as it approved austerity.',
      '2011-11-09 executive.head-of-government-resigns | Prime Minister Papandreou resigns | Athens | Reuters + BBC News | Prime Minister George Papandreou announced that he was stepping down.',
      '2012-02-12 violence.riot | Buildings burn in Athens | Athens | Reuters + BBC News | Dozens of buildings burned as parliament approved austerity. | at=22:00',
      '2015-08-20 executive.head-of-government-resigns | Prime Minister Tsipras resigns | Athens | Reuters + BBC News | Prime Minister Alexis Tsipras resigned to call an election.',
      '2020-02-28 foreign.statement | Türkiye opens its border to migrants | Kastanies | Reuters + BBC News | Türkiye stopped holding back migrants and thousands went to the Greek border. | hits=aegean-and-cyprus-disputes-with-turkiye',
    ],
  },
  {
    country: 'CYP',
    factors: [
      '1974-07-20.. contest:foreign-military x4 | North of the island held by Türkiye | Türkiye | BBC News, 20 July 1974',
      '1960-08-16.. base x3 | British bases at Akrotiri and Dhekelia | United Kingdom | BBC News, 16 August 1960',
    ],
    events: [
      '2020-10-08 foreign.statement | Beach of Varosha opened | Varosha | Reuters + BBC News | Turkish Cypriot authorities opened part of the abandoned town of Varosha. | hits=north-of-the-island-held-by-turkiye',
    ],
  },
  {
    country: 'BEL',
    factors: ['1967-10-16.. base x2 | NATO headquarters | NATO | NATO, 16 October 1967'],
    events: [
      '2014-05-24 violence.attack-on-civilians | Jewish museum attacked | Brussels | Reuters + BBC News | A gunman shot people at the Jewish museum. | dead=3',
      '2016-03-22 violence.explosion | Brussels airport and metro bombed | Brussels | Reuters + BBC News | Bombs at the airport and in the metro killed more than thirty people. | dead=32; injured=270; at=2016-03-24T10:00',
      '2018-12-18 executive.head-of-government-resigns | Prime Minister Michel resigns | Brussels | Reuters + BBC News | Prime Minister Charles Michel resigned after a coalition partner had left over migration.',
    ],
  },
  {
    country: 'NLD',
    factors: [
      '1963-08-01..2024-10-01 asset x1 | Gas field of Groningen | Shell and ExxonMobil | Reuters, 19 April 2024',
    ],
    events: [
      '2021-01-24 violence.riot | Riots over a curfew | Eindhoven | Reuters + BBC News | Riots broke out in several cities over a curfew in the pandemic.',
      '2023-07-07 executive.head-of-government-resigns | Rutte government resigns | The Hague | Reuters + BBC News | The government of Mark Rutte resigned over migration.',
      '2025-06-03 executive.head-of-government-resigns | Schoof government resigns | The Hague | Reuters + BBC News | Prime Minister Dick Schoof resigned after a party had left the coalition.',
      '2025-09-30 asset.expropriated | State takes control of chip maker Nexperia | Nijmegen | Reuters | The government took control of the Chinese-owned chip maker Nexperia. | by=official; at=2025-10-12T20:00',
    ],
  },
  {
    country: 'AUT',
    factors: [],
    events: [
      '2016-07-01 election.annulled | Court annuls the presidential run-off | Vienna | Reuters + BBC News | The constitutional court annulled the presidential run-off of May. | by=official',
      '2016-09-12 election.postponed | Repeat put off over faulty envelopes | Vienna | Reuters | The repeat of the run-off was put off from October to December because envelopes did not close. | by=official',
      '2019-05-27 executive.head-of-government-resigns | Kurz government voted out | Vienna | Reuters + BBC News | Parliament voted out Chancellor Sebastian Kurz after the Ibiza affair.',
      '2020-11-02 violence.attack-on-civilians | Gun attack in the centre of Vienna | Vienna | Reuters + BBC News | A gunman killed four people in the city centre. | dead=4; at=2020-11-03T08:00',
      '2021-10-09 executive.head-of-government-resigns | Chancellor Kurz resigns | Vienna | Reuters + BBC News | Chancellor Sebastian Kurz resigned over a corruption inquiry.',
    ],
  },
  {
    country: 'SVK',
    factors: ['2016-08-31.. asset x2 | Gas transit from Ukraine | eustream, Slovakia | Reuters, 1 January 2025'],
    events: [
      '2018-03-15 executive.head-of-government-resigns | Prime Minister Fico resigns | Bratislava | Reuters + BBC News | Prime Minister Robert Fico resigned after the murder of a journalist had set off protests.',
      '2024-05-15 violence.attack-on-civilians | Prime Minister Fico shot | Handlová | Reuters + BBC News | Prime Minister Robert Fico was shot and badly wounded. | injured=1',
    ],
  },
  {
    country: 'SWE',
    factors: [],
    events: [
      '2010-12-11 violence.explosion | Suicide bomb in Stockholm | Stockholm | Reuters + BBC News | A bomber died when he set off explosives in the centre of the capital. | dead=1; injured=2; at=2010-12-12T10:00',
      '2013-05-19 violence.riot | Riots in Husby | Stockholm | Reuters + BBC News | Youths burned cars in a suburb for several nights.',
      '2017-04-07 violence.attack-on-civilians | Lorry attack in Stockholm | Stockholm | Reuters + BBC News | A lorry was driven into shoppers and killed four people. | dead=4; injured=15',
      '2021-06-21 executive.head-of-government-resigns | Löfven government voted out | Stockholm | Reuters + BBC News | Prime Minister Stefan Löfven lost a vote of no confidence.',
    ],
  },
  {
    country: 'FIN',
    factors: ['2023-04-04.. border | NATO border with Russia | Russia | NATO, 4 April 2023'],
    events: [],
  },
  {
    country: 'NOR',
    factors: [
      '1996-10-01.. asset x2 | Offshore gas field of Troll | Equinor, Norway | Reuters, 28 September 2022',
      '1949-04-04.. border x1 | NATO border with Russia | Russia | NATO, 4 April 1949',
    ],
    events: [
      '2011-07-22 violence.attack-on-civilians | Bomb and massacre by one man | Oslo and Utøya | Reuters + BBC News | A far-right attacker bombed the government quarter and shot young people at a summer camp. | dead=17; at=22:00; by=official; count=Police',
      '2011-07-22 violence.attack-on-civilians | Bomb and massacre by one man | Oslo and Utøya | Reuters + BBC News | Police corrected the number of dead to 77. | dead=77; by=official; count=Police; at=2011-07-29T12:00',
      '2022-06-25 violence.attack-on-civilians | Shooting at bars in Oslo | Oslo | Reuters + BBC News | A gunman killed two people on the eve of the Pride parade. | dead=2; injured=21; at=12:00',
    ],
  },
  {
    country: 'DNK',
    factors: ['2025-01-07.. contest x1 | United States claim to Greenland | United States | Reuters, 7 January 2025'],
    events: [
      '2015-02-14 violence.attack-on-civilians | Café and synagogue attacked | Copenhagen | Reuters + BBC News | A gunman killed two people at a café and a synagogue. | dead=2; at=2015-02-15T08:00',
    ],
  },
  {
    country: 'ISL',
    factors: ['1951-05-05..2006-09-30 base x2 | US air base at Keflavik | United States | BBC News, 30 September 2006'],
    events: [
      '2016-04-05 executive.head-of-government-resigns | Prime Minister Gunnlaugsson resigns | Reykjavik | Reuters + BBC News | The prime minister resigned over the Panama Papers.',
    ],
  },
  {
    country: 'PRT',
    factors: ['1951-09-06.. base x2 | US air base at Lajes | United States | US Department of Defense, 1951'],
    events: [
      '2023-11-07 executive.head-of-government-resigns | Prime Minister Costa resigns | Lisbon | Reuters + BBC News | Prime Minister António Costa resigned over a corruption inquiry.',
      '2025-03-11 executive.head-of-government-resigns | Montenegro government voted out | Lisbon | Reuters + BBC News | The government of Luís Montenegro lost a vote of confidence.',
    ],
  },
  {
    country: 'IRL',
    factors: [
      '2020-02-01.. border x1 | Border of the European Union with Northern Ireland | United Kingdom | BBC News, 31 January 2020',
    ],
    events: [
      '2023-11-23 violence.riot | Riots in Dublin | Dublin | Reuters + BBC News | Rioters burned buses and looted shops after a knife attack on children.',
    ],
  },
  {
    country: 'MLT',
    factors: [],
    events: [
      '2017-10-16 violence.explosion | Journalist Daphne Caruana Galizia murdered | Bidnija | Reuters + BBC News | A car bomb killed the journalist Daphne Caruana Galizia. | dead=1',
      '2019-12-01 executive.head-of-government-resigns | Prime Minister Muscat announces his resignation | Valletta | Reuters + BBC News | Prime Minister Joseph Muscat said that he would resign over the inquiry into the murder.',
    ],
  },
];
