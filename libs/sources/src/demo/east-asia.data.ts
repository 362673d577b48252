import type { DemoSheet } from './demo-sheet.js';

export const EAST_ASIA: readonly DemoSheet[] = [
  {
    country: 'CHN',
    factors: [
      '1949-10-01.. contest x3 | Claim to Taiwan | Taiwan | BBC News, 2 August 2022',
      '1962-11-21.. border x2 | Contested mountain border with India | India | Reuters, 16 June 2020',
      '2018-03-22.. contest | Trade and technology conflict with the United States | United States | Reuters, 22 March 2018',
    ],
    events: [
      '2012-09-15 violence.riot | Anti-Japanese riots | Beijing | Reuters + BBC News | Protesters against Japan’s purchase of islands attacked Japanese shops and cars in many cities.',
      '2013-10-28 violence.attack-on-civilians | Car attack on Tiananmen square | Beijing | Reuters + BBC News | A car drove into people at Tiananmen and burned; five died. | dead=5',
      '2014-03-01 violence.attack-on-civilians | Kunming station attacked | Kunming | Reuters + BBC News | Attackers with knives killed 29 people at a railway station. | dead=29; injured=143; at=2014-03-02T06:00',
      '2014-05-22 violence.explosion | Market bombed in Urumqi | Urumqi | Reuters + BBC News | Attackers drove into a market and threw explosives, killing 31 people. | dead=31; injured=94',
      '2018-03-11 law.constitution-changed | Term limit of the president removed | Beijing | Reuters + BBC News | The national congress removed the limit on presidential terms.',
      '2020-06-15 violence.clash | Deadly brawl with Indian soldiers | Galwan valley | Reuters + BBC News | Chinese and Indian soldiers fought hand to hand. | at=2020-06-16T14:00; hits=contested-mountain-border-with-india',
      '2021-03-22 foreign.sanctions | Western sanctions over Xinjiang | Brussels and Washington | European Council + US Department of the Treasury | The European Union, the United States and others put officials under sanctions over Xinjiang. | by=official',
      '2022-10-07 foreign.sanctions | United States bans advanced chips | Washington | Reuters | The United States banned the export of advanced chips and machines to make them. | by=official; at=21:00; hits=trade-and-technology-conflict-with-the-united-states',
      '2022-11-26 protest.peaceful | Blank paper protests | Shanghai | Reuters + BBC News | Protests against pandemic rules broke out in several cities after a fire in Urumqi.',
    ],
  },
  {
    country: 'HKG',
    factors: ['1997-07-01..2047-07-01 contest | Autonomy promised until 2047 | China | BBC News, 1 July 1997'],
    events: [
      '2014-09-28 repression.crowd-control | Tear gas on Occupy protesters | Hong Kong | Reuters + BBC News | Police fired tear gas at protesters for free elections, who stayed in the streets.',
      '2016-02-08 violence.riot | Mong Kok riot | Hong Kong | Reuters + BBC News | Protesters and police fought in Mong Kok over street traders. | at=2016-02-09T06:00',
      '2019-06-09 protest.peaceful | March against the extradition bill | Hong Kong | Reuters + BBC News | Hundreds of thousands marched against a bill on extradition to the mainland.',
      '2019-06-12 repression.crowd-control | Rubber bullets at the legislature | Hong Kong | Reuters + BBC News | Police used rubber bullets and gas outside the legislature. | injured=72; at=2019-06-13T06:00',
      '2019-07-01 executive.seat-seized | Protesters storm the legislature | Hong Kong | Reuters + BBC News | Protesters broke into the legislature and daubed its chamber.',
      '2019-08-12 protest.blockade | Airport occupied | Hong Kong | Reuters + BBC News | Protesters filled the airport and all flights were cancelled.',
      '2019-10-01 repression.live-fire | First protester shot | Hong Kong | Reuters + BBC News | Police shot and wounded a protester on China’s national day. | injured=1',
      '2019-10-04 repression.state-of-emergency | Emergency powers used to ban masks | Hong Kong | Reuters + BBC News | The government used emergency powers to ban masks. | by=official',
      '2019-11-17 violence.riot | Siege of the Polytechnic University | Hong Kong | Reuters + BBC News | Protesters with petrol bombs and bows fought police around a university.',
      '2021-03-11 law.constitution-changed | China rewrites the election rules | Beijing | Reuters + BBC News | China’s congress approved rules under which only vetted patriots may govern the territory.',
      '2020-07-31 election.postponed | Legislative vote put off by a year | Hong Kong | Reuters + BBC News | The government put off the legislative election of September. | by=official',
      '2021-01-06 repression.mass-arrest | More than fifty opposition politicians arrested | Hong Kong | Reuters + BBC News | Police arrested 53 people who had organised a primary vote.',
    ],
  },
  {
    country: 'TWN',
    factors: [
      '1949-12-07.. contest x4 | Claimed by China | China | BBC News, 2 August 2022',
      '1987-02-21.. asset | Chip plants of Hsinchu and Tainan | TSMC, Taiwan | Reuters, 3 August 2022',
    ],
    events: [
      '2014-03-18 executive.seat-seized | Students occupy parliament | Taipei | Reuters + BBC News | Students occupied parliament to stop a trade pact with China.',
      '2014-03-18 executive.seat-seized | Students occupy parliament | Taipei | Reuters | The students left parliament after three weeks. | until=2014-04-10; at=2014-04-10T14:00',
      '2022-08-04 foreign.statement | China fires missiles in exercises around the island | Taiwan Strait | Reuters + BBC News | China fired missiles into the sea around the island after a visit of the US speaker. | hits=claimed-by-china',
      '2023-04-08 foreign.statement | Three days of Chinese exercises | Taiwan Strait | Reuters + BBC News | China began three days of exercises around the island. | hits=claimed-by-china',
      '2024-05-23 foreign.statement | Exercises as punishment | Taiwan Strait | Reuters + BBC News | China began exercises around the island three days after the new president had taken office. | hits=claimed-by-china',
      '2025-04-01 foreign.statement | Strait Thunder exercises | Taiwan Strait | Reuters + BBC News | China’s forces exercised around the island and called the president a parasite. | hits=claimed-by-china',
    ],
  },
  {
    country: 'KOR',
    factors: [
      '1953-10-01.. base | US forces in Korea | United States | US Department of Defense, 1953',
      '1953-07-27.. border x3 | Armistice line with North Korea | North Korea | UN News, 27 July 2023',
      '2025-04-04..2035-04-04 precedent x1 | A president removed after martial law | | Reuters, 4 April 2025',
    ],
    events: [
      '2010-03-26 violence.explosion | Warship Cheonan sinks | Yellow Sea | Reuters + BBC News | A warship sank with 46 sailors after an explosion. | dead=46; at=2010-03-28T10:00; hits=armistice-line-with-north-korea',
      '2010-11-23 violence.clash | North shells Yeonpyeong island | Yeonpyeong | Reuters + BBC News | North Korea shelled an island; soldiers and civilians died. | dead=4; at=2010-11-24T10:00; hits=armistice-line-with-north-korea',
      '2016-02-10 foreign.aid-suspended | Kaesong industrial park closed | Kaesong | Reuters + Yonhap News Agency | The joint industrial park with the North was shut after a rocket launch.',
      '2016-12-09 executive.head-of-state-leaves | President Park impeached | Seoul | Reuters + Yonhap News Agency | Parliament impeached President Park Geun-hye and suspended her.',
      '2017-03-10 executive.head-of-state-leaves | Court removes President Park | Seoul | Reuters + Yonhap News Agency | The constitutional court removed President Park Geun-hye; two people died in protests. | dead=2',
      '2017-03-31 repression.leader-arrested | Former President Park jailed | Seoul | Reuters + Yonhap News Agency | Former President Park Geun-hye was arrested. | who=Park Geun-hye/former president',
      '2020-06-16 violence.property | North blows up the liaison office | Kaesong | Reuters + Yonhap News Agency | North Korea blew up the joint liaison office on its side of the border. | hits=armistice-line-with-north-korea',
      '2024-01-02 violence.attack-on-civilians | Opposition leader Lee stabbed | Busan | Reuters + Yonhap News Agency | Opposition leader Lee Jae-myung was stabbed in the neck. | injured=1',
      '2024-12-03 repression.state-of-emergency | Martial law for a night | Seoul | Reuters + Yonhap News Agency | President Yoon Suk Yeol declared martial law late in the evening. | at=15:00; by=official',
      '2024-12-03 executive.coup-attempt | Soldiers sent into parliament | Seoul | Reuters + Yonhap News Agency | Soldiers broke into parliament on the president’s orders; deputies voted martial law down and it was lifted at dawn. | at=17:00',
      '2024-12-14 executive.head-of-state-leaves | President Yoon impeached | Seoul | Reuters + Yonhap News Agency | Parliament impeached President Yoon Suk Yeol and suspended him.',
      '2024-12-27 executive.head-of-government-resigns | Acting president Han impeached | Seoul | Reuters + Yonhap News Agency | Parliament impeached Prime Minister Han Duck-soo, who had been acting president.',
      '2025-01-15 repression.leader-arrested | President Yoon arrested | Seoul | Reuters + Yonhap News Agency | Investigators arrested the suspended President Yoon Suk Yeol at his residence. | at=04:00; who=Yoon Suk Yeol/suspended president',
      '2025-01-19 violence.riot | Court stormed by Yoon’s followers | Seoul | Reuters + Yonhap News Agency | Followers of the suspended president stormed a court that had extended his detention.',
      '2025-04-04 executive.head-of-state-leaves | Court removes President Yoon | Seoul | Reuters + Yonhap News Agency | The constitutional court removed President Yoon Suk Yeol.',
      '2025-07-10 repression.leader-arrested | Former President Yoon arrested again | Seoul | Reuters + Yonhap News Agency | Former President Yoon Suk Yeol was arrested again. | who=Yoon Suk Yeol/former president',
    ],
  },
  {
    country: 'PRK',
    factors: [
      '1953-07-27.. border x3 | Armistice line with South Korea | South Korea | UN News, 27 July 2023',
      '2006-10-14.. contest x3 | Sanctions over nuclear weapons | United Nations | UN Security Council, 14 October 2006',
    ],
    events: [
      '2013-03-07 foreign.sanctions | Sanctions after the third nuclear test | New York | UN Security Council | The Security Council tightened sanctions. | by=official; hits=sanctions-over-nuclear-weapons; at=20:00',
      '2013-12-08 repression.leader-arrested | Jang Song-thaek arrested | Pyongyang | Reuters + BBC News | State media showed how Jang Song-thaek, uncle of the leader, was led away from a party meeting. | at=2013-12-09T02:00; by=official; who=Jang Song-thaek/senior official',
      '2016-03-02 foreign.sanctions | Sanctions on coal and iron | New York | UN Security Council | The Security Council imposed sanctions on trade in coal and iron. | by=official; hits=sanctions-over-nuclear-weapons; at=20:00',
      '2017-09-11 foreign.sanctions | Sanctions on oil and textiles | New York | UN Security Council | The Security Council limited oil supplies and banned textile exports. | by=official; hits=sanctions-over-nuclear-weapons; at=23:30',
      '2018-04-27 restraint.agreement | Panmunjom declaration | Panmunjom | Reuters + Yonhap News Agency | The leaders of both Koreas declared that they would work for peace.',
    ],
  },
  {
    country: 'JPN',
    factors: [
      '1972-05-15.. base | US bases on Okinawa | United States | US Department of Defense, 1972',
      '2012-09-11.. contest x2 | Senkaku islands claimed by China | China | Kyodo News, 11 September 2012',
      '1945-09-02.. contest x1 | Islands held by Russia | Russia | Kyodo News, 21 March 2022',
    ],
    events: [
      '2010-06-02 executive.head-of-government-resigns | Prime Minister Hatoyama resigns | Tokyo | Kyodo News + Reuters | Prime Minister Yukio Hatoyama resigned over a US base on Okinawa. | hits=us-bases-on-okinawa',
      '2020-08-28 executive.head-of-government-resigns | Prime Minister Abe resigns | Tokyo | Kyodo News + Reuters | Prime Minister Shinzo Abe announced his resignation because of illness.',
      '2022-07-08 violence.attack-on-civilians | Shinzo Abe assassinated | Nara | Kyodo News + Reuters | Former Prime Minister Shinzo Abe was shot dead at an election rally. | dead=1',
      '2023-04-15 violence.explosion | Pipe bomb thrown at the prime minister | Wakayama | Kyodo News + Reuters | A pipe bomb was thrown towards Prime Minister Fumio Kishida. | injured=2',
      '2025-09-07 executive.head-of-government-resigns | Prime Minister Ishiba resigns | Tokyo | Kyodo News + Reuters | Prime Minister Shigeru Ishiba announced his resignation.',
    ],
  },
  {
    country: 'MNG',
    factors: [
      '2009-10-06.. asset | Copper and gold mine of Oyu Tolgoi | Rio Tinto and Mongolia | Reuters, 6 October 2009',
      '1992-02-12.. border x1 | Between Russia and China alone | Russia, China | Reuters, 3 September 2024',
    ],
    events: [
      '2012-04-13 repression.leader-arrested | Former President Enkhbayar arrested | Ulaanbaatar | Reuters + BBC News | Police arrested former President Nambaryn Enkhbayar on live television. | who=Nambaryn Enkhbayar/former president',
      '2021-01-21 executive.head-of-government-resigns | Prime Minister Khurelsukh resigns | Ulaanbaatar | Reuters | Prime Minister Ukhnaa Khurelsukh resigned after protests over the treatment of a mother with a newborn.',
      '2022-12-05 violence.riot | Protesters try to storm the State Palace | Ulaanbaatar | Reuters + BBC News | Protesters over stolen coal broke windows of the State Palace and tried to enter.',
      '2025-06-03 executive.head-of-government-resigns | Prime Minister Oyun-Erdene resigns | Ulaanbaatar | Reuters + BBC News | Prime Minister Luvsannamsrain Oyun-Erdene lost a vote of confidence after protests.',
    ],
  },
];
