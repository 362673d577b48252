import type { DemoSheet } from './demo-sheet.js';

export const NORTH_AND_CENTRAL_AMERICA: readonly DemoSheet[] = [
  {
    country: 'USA',
    factors: [
      '2021-01-06.. precedent:executive x1 | Transfer of power contested by force in 2021 | | Reuters, 6 January 2021',
    ],
    events: [
      '2011-01-08 violence.attack-on-civilians | Congresswoman Giffords shot | Tucson | Reuters + BBC News | A gunman shot Congresswoman Gabrielle Giffords and killed six people. | dead=6; injured=13',
      '2013-04-15 violence.explosion | Boston Marathon bombed | Boston | Reuters + BBC News | Two bombs at the finish of the marathon killed three people. | dead=3; injured=264; at=2013-04-17T20:00',
      '2014-11-24 violence.riot | Riots in Ferguson | Ferguson | Reuters + BBC News | Riots broke out after a jury had decided not to charge a policeman over a fatal shooting. | at=2014-11-25T06:00',
      '2015-04-27 violence.riot | Riots in Baltimore | Baltimore | Reuters + BBC News | Riots broke out after the funeral of a man who had died in police custody.',
      '2015-04-28 repression.curfew | Curfew in Baltimore | Baltimore | Reuters | The mayor imposed a night curfew for a week.',
      '2015-06-17 violence.attack-on-civilians | Church shooting in Charleston | Charleston | Reuters + BBC News | A gunman killed nine Black worshippers in a church. | dead=9; at=2015-06-18T12:00',
      '2016-06-12 violence.attack-on-civilians | Nightclub shooting in Orlando | Orlando | Reuters + BBC News | A gunman who had pledged himself to Islamic State killed 49 people in a nightclub. | dead=49; injured=53; at=2016-06-13T16:00',
      '2017-08-12 violence.riot | Far-right rally in Charlottesville | Charlottesville | Reuters + BBC News | A man drove into a crowd of counter-protesters at a far-right rally and killed a woman. | dead=1; injured=19',
      '2018-10-27 violence.attack-on-civilians | Synagogue attacked in Pittsburgh | Pittsburgh | Reuters + BBC News | A gunman killed eleven people in a synagogue. | dead=11',
      '2020-05-28 violence.riot | Police station burned in Minneapolis | Minneapolis | Reuters + BBC News | Protesters over the killing of George Floyd set a police station on fire. | at=2020-05-29T06:00',
      '2020-05-30 repression.curfew | Curfews in many cities | | Reuters | Curfews were imposed in more than twenty cities as protests spread.',
      '2020-06-01 repression.crowd-control | Crowd cleared in front of the White House | Washington | Reuters + BBC News | Police used gas and batons to clear protesters from the square in front of the White House.',
      '2021-01-06 executive.seat-seized | Crowd storms the Capitol | Washington | Reuters + BBC News | Supporters of the defeated president stormed the Capitol and stopped the count of the electoral votes.',
      '2021-01-06 violence.riot | Deaths at the Capitol | Washington | Reuters | Five people were reported dead after the storming of the Capitol. | dead=5; at=2021-01-08T12:00',
      '2021-01-06 repression.curfew | Curfew in Washington | Washington | Reuters | The mayor imposed a night curfew.',
      '2021-05-07 asset.attacked-or-seized | Colonial Pipeline shut by a cyber attack | Houston | Reuters | An attack with ransom software shut the largest fuel pipeline of the east coast. | at=2021-05-08T18:00',
      '2022-05-14 violence.attack-on-civilians | Supermarket shooting in Buffalo | Buffalo | Reuters + BBC News | A gunman killed ten Black people in a supermarket. | dead=10; injured=3',
      '2023-08-24 repression.leader-arrested | Donald Trump booked in Georgia | Atlanta | Reuters | Former President Donald Trump surrendered at a jail over the attempt to overturn the vote of 2020 and was released on bail. | who=Donald Trump/former president; at=2023-08-25T01:00',
      '2024-07-13 violence.attack-on-civilians | Shots at Donald Trump | Butler | Reuters + BBC News | A gunman wounded presidential candidate Donald Trump at a rally and killed a spectator. | dead=1; injured=3; at=2024-07-14T04:00',
      '2025-01-01 violence.attack-on-civilians | Truck attack in New Orleans | New Orleans | Reuters + BBC News | A man inspired by Islamic State drove into a crowd and killed fourteen people. | dead=14; at=2025-01-02T14:00',
      '2025-06-07 repression.mobilisation | National Guard sent to Los Angeles | Los Angeles | Reuters + BBC News | The president sent the National Guard into the city against the will of the governor. | at=2025-06-08T04:00',
      '2025-06-14 violence.attack-on-civilians | State legislator murdered in Minnesota | Brooklyn Park | Reuters + BBC News | A gunman killed state legislator Melissa Hortman and her husband. | dead=2; injured=2',
      '2025-08-11 repression.mobilisation | National Guard sent to Washington | Washington | Reuters | The president took control of the capital’s police and sent in the National Guard. | by=official',
      '2025-09-10 violence.attack-on-civilians | Charlie Kirk shot dead | Orem | Reuters + BBC News | The political activist Charlie Kirk was shot dead at a university. | dead=1',
      '2026-04-25 violence.attack-on-civilians | Gunman at the press dinner | Washington | Reuters + BBC News | A gunman tried to enter a dinner attended by the president; an officer was shot but protected by his vest. | injured=1; at=2026-04-26T05:00',
    ],
  },
  {
    country: 'CAN',
    factors: ['1967-09-30.. asset x1 | Oil sands of Alberta | Canadian and foreign companies | Reuters, 5 May 2016'],
    events: [
      '2014-10-22 violence.attack-on-civilians | Parliament Hill attacked | Ottawa | Reuters + BBC News | A gunman killed a soldier at the war memorial and was shot inside parliament. | dead=1',
      '2017-01-29 violence.attack-on-civilians | Mosque shooting in Quebec | Quebec City | Reuters + BBC News | A gunman killed six people in a mosque. | dead=6; at=2017-01-30T12:00',
      '2022-01-29 protest.blockade | Lorry convoy blocks Ottawa | Ottawa | Reuters + BBC News | Lorry drivers against vaccine rules blocked the centre of the capital.',
      '2022-02-14 repression.state-of-emergency | Emergencies Act invoked | Ottawa | Reuters + BBC News | The government invoked the Emergencies Act against the blockades. | by=official',
      '2022-02-14 repression.state-of-emergency | Emergencies Act invoked | Ottawa | Reuters | The government revoked its emergency powers. | by=official; until=2022-02-23; at=2022-02-23T22:00',
    ],
  },
  {
    country: 'MEX',
    factors: [
      '2006-12-11.. other:lethal-violence x2 | War of drug cartels and the state | | BBC News, 11 December 2006',
      '1938-03-18.. asset x2 | Oil fields of Pemex | Pemex, Mexico | Reuters, 20 December 2013',
    ],
    events: [
      '2010-08-24 violence.attack-on-civilians | Bodies of 72 migrants found | San Fernando | Reuters + BBC News | Marines found the bodies of 72 migrants murdered by a gang. | dead=72; at=2010-08-25T18:00',
      '2011-08-25 violence.attack-on-civilians | Casino burned in Monterrey | Monterrey | Reuters + BBC News | Gunmen set a casino on fire and killed 52 people. | dead=52; at=2011-08-26T18:00',
      '2014-09-26 violence.attack-on-civilians | Students disappear in Iguala | Iguala | Reuters + BBC News | Police and gangsters attacked student teachers; six people died and 43 students disappeared. | dead=6; at=2014-09-29T12:00',
      '2019-10-17 violence.clash | Culiacán under siege | Culiacán | Reuters + BBC News | Gunmen overran Culiacán until the government released a captured cartel leader. | dead=8; at=2019-10-18T18:00',
      '2023-01-05 violence.clash | Fighting after Ovidio Guzmán’s arrest | Culiacán | Reuters + BBC News | The arrest of cartel leader Ovidio Guzmán set off fighting in which 29 people died. | dead=29; by=official; at=2023-01-06T16:00',
      '2024-09-15 law.constitution-changed | Judges to be elected | Mexico City | Reuters | The president signed a change of the constitution under which all judges are elected.',
      '2025-11-01 violence.attack-on-civilians | Mayor of Uruapan shot dead | Uruapan | Reuters + BBC News | Mayor Carlos Manzo was shot dead at a Day of the Dead celebration. | dead=1; at=2025-11-02T06:00',
      '2026-02-22 violence.clash | Cartel leader El Mencho killed | Jalisco | Reuters + Al Jazeera | Soldiers killed cartel leader Nemesio Oseguera and gunmen blocked roads and set fires in several states.',
    ],
  },
  {
    country: 'CUB',
    factors: [
      '1903-02-23.. base x3 | US naval base at Guantánamo Bay | United States | BBC News, 22 January 2009',
      '1962-02-07.. contest | United States embargo | United States | BBC News, 17 December 2014',
    ],
    events: [
      '2014-12-17 restraint.agreement | Ties with the United States to be restored | Havana and Washington | Reuters + BBC News | The presidents of both countries announced that they would restore relations.',
      '2021-07-11 protest.peaceful | Largest protests in decades | Havana | Reuters + BBC News | Thousands protested across the island over shortages and for freedom.',
      '2021-07-11 repression.shutdown | Internet restricted during protests | | NetBlocks | Social media and messaging were restricted during the protests. | at=2021-07-12T18:00',
    ],
  },
  {
    country: 'HTI',
    factors: [
      '2004-02-29..2019-02-28 precedent | A president overthrown in 2004 | | BBC News, 29 February 2004',
      '2021-07-07..2036-07-07 precedent | President assassinated in 2021 | | BBC News, 7 July 2021',
      '2023-10-02.. other:foreign-military x2 | Security force under a United Nations mandate | Kenya and others | UN News, 2 October 2023',
      '2024-02-29.. other:lethal-violence x3 | Gangs hold most of the capital | Viv Ansanm | Reuters, 29 February 2024',
    ],
    events: [
      '2018-07-06 violence.riot | Riots over fuel prices | Port-au-Prince | Reuters | Riots broke out when the government announced higher fuel prices.',
      '2018-07-14 executive.head-of-government-resigns | Prime Minister Lafontant resigns | Port-au-Prince | Reuters | The prime minister resigned after the riots over fuel prices.',
      '2021-02-07 executive.coup-alleged | President reports a plot | Port-au-Prince | Reuters | The president said that a plot to kill him had been foiled; more than twenty people were arrested. | by=official',
      '2021-07-07 executive.head-of-state-leaves | President Moïse assassinated | Port-au-Prince | Reuters + BBC News | Gunmen killed President Jovenel Moïse in his home. | dead=1; at=12:00',
      '2021-07-07 repression.state-of-emergency | Martial rule after the assassination | Port-au-Prince | Reuters | The interim prime minister declared a state of siege for two weeks. | until=2021-07-21; by=official; at=16:00',
      '2022-09-12 asset.attacked-or-seized | Gangs block the fuel terminal | Varreux | Reuters | Gangs blocked the main fuel terminal. | at=2022-09-15T20:00',
      '2022-10-21 foreign.sanctions | Security Council sanctions gangs | New York | UN Security Council | The Security Council imposed an arms embargo and sanctions on gang leaders. | by=official',
      '2024-03-02 law.prisoner-freed-by-force | Gangs storm the main prison | Port-au-Prince | Reuters + BBC News | Gangs stormed the national penitentiary and thousands of prisoners escaped. | at=2024-03-03T16:00',
      '2024-03-03 repression.state-of-emergency | Emergency after the jailbreak | Port-au-Prince | Reuters | The government declared a state of emergency and a curfew for three days. | until=2024-03-06; by=official',
      '2024-03-11 executive.head-of-government-resigns | Prime Minister Henry agrees to resign | San Juan | Reuters + BBC News | Prime Minister Ariel Henry, unable to return, agreed to resign. | at=2024-03-12T04:00',
      '2024-06-25 foreign.troops-enter | Kenyan police arrive | Port-au-Prince | Reuters + BBC News | The first Kenyan police of a United Nations-backed force arrived.',
      '2024-10-03 violence.attack-on-civilians | Massacre at Pont-Sondé | Pont-Sondé | Reuters + UN News | A gang killed at least seventy people in a town. | dead=70; by=observer; at=2024-10-04T18:00',
      '2024-11-11 asset.attacked-or-seized | Airliner shot at, airport closed | Port-au-Prince | Reuters + BBC News | Gangs shot at a landing airliner and the airport closed.',
      '2024-12-06 violence.attack-on-civilians | Massacre in Cité Soleil | Port-au-Prince | UN News | A gang killed at least 184 people over a weekend, many of them elderly. | dead=184; by=observer; at=2024-12-09T14:00',
    ],
  },
  {
    country: 'DOM',
    factors: ['1929-01-21.. border | Border with a collapsing Haiti | Haiti | Reuters, 15 September 2023'],
    events: [
      '2020-02-16 election.postponed | Municipal vote halted by a failure of machines | Santo Domingo | Reuters | The electoral board suspended the municipal vote hours after it had begun. | by=official',
    ],
  },
  {
    country: 'HND',
    factors: [
      '1983-08-01.. base x3 | US task force at Soto Cano | United States | US Department of Defense, 1983',
      '2009-06-28..2024-06-28 precedent | A president overthrown in 2009 | | BBC News, 28 June 2009',
    ],
    events: [
      '2017-11-29 election.fraud-alleged | Opposition rejects the count | Tegucigalpa | Reuters | Opposition candidate Salvador Nasralla said that the count was being rigged. | by=party; who=Salvador Nasralla/opposition candidate',
      '2017-12-01 repression.state-of-emergency | Curfew powers for ten days | | Reuters | The government suspended rights for ten days to end protests over the count. | until=2017-12-10; by=official; at=2017-12-02T06:00',
      '2022-02-15 repression.leader-arrested | Former President Hernández arrested | Tegucigalpa | Reuters + BBC News | Police arrested former President Juan Orlando Hernández for extradition. | who=Juan Orlando Hernández/former president',
      '2022-12-06 repression.state-of-emergency | Partial emergency against gangs | Tegucigalpa | Reuters | A partial state of emergency began in parts of the two largest cities. | by=official; until=2023-01-06',
    ],
  },
  {
    country: 'GTM',
    factors: [
      '2023-12-08..2024-01-15 contest:elections x3 | Prosecutors try to void the election | | Reuters, 8 December 2023',
    ],
    events: [
      '2015-09-02 executive.head-of-state-leaves | President Pérez Molina resigns | Guatemala City | Reuters + BBC News | President Otto Pérez Molina resigned over a corruption scandal. | at=2015-09-03T08:00',
      '2020-11-21 executive.seat-seized | Congress set on fire | Guatemala City | Reuters + BBC News | Protesters against the budget broke into congress and set part of it on fire.',
      '2023-10-02 protest.blockade | Roads blocked against the attorney general | | Reuters | Indigenous groups blocked roads to demand that the attorney general resign.',
      '2023-12-08 election.fraud-alleged | Prosecutors call the election void | Guatemala City | Reuters + BBC News | Prosecutors said that the presidential election should be annulled; the electoral court rejected this. | by=official',
    ],
  },
  {
    country: 'SLV',
    factors: [
      '2021-05-01.. contest:law-and-command | Courts and congress under the president’s party | | Reuters, 2 May 2021',
    ],
    events: [
      '2020-02-09 executive.coup-attempt | Soldiers enter congress with the president | San Salvador | Reuters + BBC News | President Nayib Bukele entered congress with armed soldiers to press for a loan.',
      '2021-05-01 law.parallel-appointments | Congress removes judges and attorney general | San Salvador | Reuters + BBC News | The new congress removed the judges of the constitutional court and the attorney general. | at=2021-05-02T06:00',
      '2022-03-26 violence.attack-on-civilians | Deadliest day of gang murders | San Salvador | Reuters + BBC News | Gangs murdered 62 people in a day. | dead=62; by=official; at=2022-03-27T16:00',
      '2022-03-27 repression.state-of-emergency | Emergency against gangs | | Reuters + BBC News | Congress declared a state of emergency for thirty days. | until=2022-04-26; by=official; at=16:00',
      '2022-03-27 repression.state-of-emergency | Emergency against gangs | | Reuters | Congress has extended the state of emergency month after month; by its third anniversary more than 85,000 people had been arrested. | until=2025-03-27; by=official; at=2025-03-27T20:00',
      '2025-07-31 law.constitution-changed | Unlimited re-election | San Salvador | Reuters + BBC News | Congress changed the constitution to allow the president to be re-elected without limit. | at=2025-08-01T06:00',
    ],
  },
  {
    country: 'NIC',
    factors: [
      '2018-07-05.. contest | Sanctions over repression | United States, European Union | US Department of the Treasury, 5 July 2018',
    ],
    events: [
      '2018-04-18 violence.riot | Protests over pensions begin | Managua | Reuters + BBC News | Protests against a pension reform were attacked by police and government supporters.',
      '2018-05-30 repression.live-fire | Mother’s Day march shot at | Managua | Reuters | Gunmen fired on a march of mothers and at least eleven people died. | dead=11; at=2018-05-31T20:00',
      '2021-06-02 repression.leader-arrested | Candidate Cristiana Chamorro put under house arrest | Managua | Reuters + BBC News | Police put presidential hopeful Cristiana Chamorro under house arrest. | who=Cristiana Chamorro/opposition candidate',
      '2021-11-15 foreign.sanctions | United States sanctions officials over the vote | Washington | US Department of the Treasury | The United States imposed sanctions on officials over the presidential vote. | by=official',
      '2025-01-30 law.constitution-changed | Presidential couple become co-presidents | Managua | Reuters | Parliament approved a constitution with two co-presidents.',
    ],
  },
  {
    country: 'CRI',
    factors: [
      '2018-02-02.. contest x1 | River border with Nicaragua settled in court | Nicaragua | UN News, 2 February 2018',
    ],
    events: [],
  },
  {
    country: 'PAN',
    factors: [
      '1999-12-31.. asset | Panama Canal | Panama Canal Authority | BBC News, 31 December 1999',
      '2019-09-01..2023-11-28 asset x3 | Copper mine Cobre Panamá | First Quantum, Canada | Reuters, 28 November 2023',
      '2025-01-20.. contest x2 | United States claims on the canal | United States | Reuters, 20 January 2025',
    ],
    events: [
      '2023-10-23 protest.blockade | Roads blocked over the mining contract | | Reuters | Protesters against a new contract for the copper mine blocked the main roads. | hits=copper-mine-cobre-panama',
      '2023-11-28 asset.licence-revoked | Court strikes down the mining contract | Panama City | Reuters + BBC News | The supreme court ruled the contract of the copper mine unconstitutional and the president ordered it closed. | hits=copper-mine-cobre-panama',
      '2025-01-20 foreign.statement | United States president says he will take the canal | Washington | Reuters + BBC News | In his inaugural speech the United States president said that his country would take the canal back. | by=official; hits=panama-canal,united-states-claims-on-the-canal',
      '2025-06-20 repression.state-of-emergency | Emergency in Bocas del Toro | Bocas del Toro | Reuters | The government suspended rights in a province after riots and roadblocks. | by=official; until=2025-06-25',
    ],
  },
  {
    country: 'JAM',
    factors: ['1952-01-01.. asset x1 | Bauxite mines | Foreign companies | Reuters, 19 July 2018'],
    events: [
      '2010-05-23 repression.state-of-emergency | Emergency in Kingston | Kingston | Reuters + BBC News | The government declared a state of emergency in the capital for a month as gunmen defended a gang leader. | by=official; until=2010-06-23',
      '2010-05-24 violence.clash | Assault on Tivoli Gardens | Kingston | Reuters + BBC News | Police and soldiers stormed a district of the capital and more than seventy people died. | dead=73; by=official; at=2010-05-27T20:00',
    ],
  },
  {
    country: 'TTO',
    factors: [
      '1999-04-19.. asset x2 | Liquefied gas terminal at Point Fortin | BP, Shell and the state | BBC News, 1999',
    ],
    events: [
      '2011-08-21 repression.state-of-emergency | Emergency over gang crime | Port of Spain | Reuters + BBC News | The government declared a state of emergency over a wave of murders. | by=official',
      '2024-12-30 repression.state-of-emergency | Emergency over gang revenge | Port of Spain | Reuters | The government declared a state of emergency over gang violence. | by=official',
      '2025-07-18 repression.state-of-emergency | New emergency over a plot in prison | Port of Spain | Reuters | The government declared a new state of emergency over a plot by gang leaders in prison. | by=official',
    ],
  },
  {
    country: 'GRL',
    factors: [
      '1951-04-27.. base x3 | US space base at Pituffik | United States | US Department of Defense, 6 April 2023',
      '2025-01-07.. contest | United States claim to the island | United States | Reuters, 7 January 2025',
    ],
    events: [
      '2025-01-07 foreign.statement | United States president-elect does not rule out force | Palm Beach | Reuters + BBC News | The United States president-elect did not rule out using force to gain control of Greenland. | by=official; hits=united-states-claim-to-the-island',
    ],
  },
];
