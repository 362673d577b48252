import type { DemoSheet } from './demo-sheet.js';

export const CENTRAL_ASIA: readonly DemoSheet[] = [
  {
    country: 'KAZ',
    factors: [
      '1993-04-06.. asset | Oil field of Tengiz | Chevron and partners | Reuters, 4 January 2022',
      '2001-10-15.. asset x3 | Caspian pipeline to Novorossiysk | Russia, Kazakhstan, Chevron | Reuters, 23 March 2022',
      '1991-12-16.. border | Long land border with Russia | Russia | BBC News, 16 December 1991',
      '1994-03-28.. base x3 | Baikonur cosmodrome | Russia | Reuters, 2 June 2015',
      '2022-01-05..2032-01-05 precedent x1 | Uprising put down with foreign troops in 2022 | | BBC News, 5 January 2022',
    ],
    events: [
      '2011-12-16 repression.live-fire | Police shoot striking oil workers | Zhanaozen | Reuters + BBC News | Police fired on striking oil workers and at least fourteen people died. | dead=14; by=official; at=2011-12-18T16:00',
      '2011-12-17 repression.state-of-emergency | Emergency in Zhanaozen | Zhanaozen | Reuters | The president declared a state of emergency in the town until 5 January. | until=2012-01-05; by=official',
      '2016-06-05 violence.attack-on-civilians | Gun shops and an army unit attacked | Aktobe | Reuters + BBC News | Gunmen attacked two gun shops and a national guard unit. | dead=6; by=official; at=2016-06-06T10:00',
      '2019-03-19 executive.head-of-state-leaves | President Nazarbayev steps down | Astana | Reuters + BBC News | President Nursultan Nazarbayev resigned after nearly thirty years.',
      '2022-01-02 protest.peaceful | Protests over gas prices | Zhanaozen | Reuters | Crowds in Zhanaozen protested against a doubling of the price of gas.',
      '2022-01-04 violence.riot | Clashes in Almaty | Almaty | Reuters | Protesters and police fought in the centre of the largest city. | at=18:00',
      '2022-01-05 executive.seat-seized | Presidential residence and city hall burned | Almaty | Reuters + BBC News | Crowds stormed and burned the city hall and the presidential residence in the largest city.',
      '2022-01-05 asset.attacked-or-seized | Almaty airport overrun | Almaty | Reuters | Rioters took over the airport for hours.',
      '2022-01-05 executive.head-of-government-resigns | Government dismissed | Nur-Sultan | Reuters + BBC News | The president accepted the resignation of the government. | at=06:00',
      '2022-01-05 repression.state-of-emergency | Emergency and curfew | | Reuters + BBC News | The president declared a state of emergency until 19 January. | until=2022-01-19; by=official; at=06:00',
      '2022-01-05 repression.shutdown | Internet cut across the country | | NetBlocks + Reuters | Internet access was cut across the country.',
      '2022-01-05 repression.shutdown | Internet cut across the country | | NetBlocks | Internet access began to return after five days. | until=2022-01-10; at=2022-01-10T12:00',
      '2022-01-06 foreign.troops-enter | Russian-led troops arrive | Almaty | Reuters + BBC News | Troops of a Russian-led alliance arrived at the president’s request. | hits=long-land-border-with-russia',
      '2022-01-06 repression.live-fire | Shooting in the streets of Almaty | Almaty | Reuters + BBC News | Soldiers fired in the centre of the largest city and officials spoke of dozens of rioters killed. | dead=26; by=official',
      '2022-01-06 repression.live-fire | Shooting in the streets of Almaty | Almaty | Reuters | Prosecutors put the dead of the January unrest at 225. | dead=225; by=official; at=2022-01-15T14:00',
      '2022-01-08 repression.leader-arrested | Former security chief arrested for treason | Nur-Sultan | Reuters | Former security chief Karim Massimov was arrested on suspicion of treason. | who=Karim Massimov/former head of security',
      '2022-06-05 law.constitution-changed | Referendum ends the former president’s privileges | | Reuters | Voters approved changes of the constitution. | at=2022-06-06T10:00',
      '2025-02-17 asset.attacked-or-seized | Drones hit a pumping station of the Caspian pipeline | Kropotkinskaya | Reuters | Ukrainian drones damaged a pumping station in Russia through which most of the country’s oil goes. | hits=caspian-pipeline-to-novorossiysk',
    ],
  },
  {
    country: 'TJK',
    factors: [
      '2004-10-17.. base | Russia’s 201st base | Russia | BBC News, 17 October 2004',
      '1991-09-09.. border | Border with Afghanistan | Afghanistan | BBC News, 15 August 2021',
      '1991-12-21..2025-03-13 contest x1 | Undelimited stretches of the border with Kyrgyzstan | Kyrgyzstan | Reuters, 13 March 2025',
    ],
    events: [
      '2010-09-19 violence.clash | Army convoy ambushed | Rasht valley | Reuters + BBC News | Militants ambushed an army convoy and killed at least 23 soldiers. | dead=23; by=official; at=2010-09-20T10:00',
      '2012-07-24 violence.clash | Army operation in Khorog | Khorog | Reuters + BBC News | Dozens died when the army moved against a former warlord. | dead=42; by=official; at=2012-07-25T10:00',
      '2015-09-04 violence.clash | Deputy defence minister mutinies | Vahdat | Reuters + BBC News | Gunmen led by a deputy defence minister attacked police and fled to a gorge.',
      '2015-09-16 repression.mass-arrest | Leaders of the Islamic Renaissance Party arrested | Dushanbe | Reuters | Police arrested leaders of the main opposition party.',
      '2018-07-29 violence.attack-on-civilians | Cyclists killed | Danghara | Reuters + BBC News | Attackers drove into foreign cyclists and killed four of them. | dead=4; at=2018-07-30T10:00',
      '2021-04-29 violence.clash | Fighting on the Kyrgyz border | Isfara | Reuters | Border troops of the two countries fought over a water facility. | hits=undelimited-stretches-of-the-border-with-kyrgyzstan',
      '2022-05-18 repression.live-fire | Operation in Gorno-Badakhshan | Rushan | Reuters | Security forces put down protests and blockades in Gorno-Badakhshan. | dead=9; by=official; at=2022-05-19T10:00',
      '2022-09-16 violence.clash | Border war with Kyrgyzstan | Sughd | Reuters | Heavy fighting spread along the border with Kyrgyzstan. | hits=undelimited-stretches-of-the-border-with-kyrgyzstan',
    ],
  },
  {
    country: 'UZB',
    factors: [
      '1967-03-01.. asset x3 | Gold mine of Muruntau | Navoi, Uzbekistan | Reuters, 2025',
      '1991-08-31.. border x1 | Border with Afghanistan | Afghanistan | BBC News, 15 August 2021',
    ],
    events: [
      '2022-07-01 violence.riot | Riots in Karakalpakstan | Nukus | Reuters + BBC News | Protests against the end of Karakalpakstan’s autonomy turned into fighting.',
      '2022-07-01 violence.riot | Riots in Karakalpakstan | Nukus | Reuters | Officials counted eighteen dead and 243 injured. | dead=18; injured=243; by=official; at=2022-07-04T10:00',
      '2022-07-02 repression.state-of-emergency | Emergency in Karakalpakstan | Nukus | Reuters | The president declared a state of emergency for a month. | until=2022-08-02; by=official',
      '2022-07-02 repression.state-of-emergency | Emergency in Karakalpakstan | Nukus | Reuters | The president ended the state of emergency. | until=2022-07-21; by=official; at=2022-07-20T18:00',
      '2023-04-30 law.constitution-changed | Referendum resets the president’s terms | | Reuters | Voters approved a constitution that lets the president run again. | at=2023-05-01T10:00',
    ],
  },
  {
    country: 'TKM',
    factors: [
      '2009-12-14.. asset | Gas pipeline to China | CNPC, China | BBC News, 14 December 2009',
      '1991-10-27.. border x1 | Border with Afghanistan | Afghanistan | BBC News, 15 August 2021',
    ],
    events: [],
  },
];
