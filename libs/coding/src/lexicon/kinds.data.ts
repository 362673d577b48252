/** Kinds of things and people the rules ask about, our own collection. Phrases of lemmas or lower-case words, separated by `;`. */
export const KINDS: readonly (readonly [kind: string, words: string])[] = [
  // people and bodies
  [
    'crowd',
    'protester; protestor; demonstrator; manifestant; protestant crowd; comunero; campesino; indigenous; indigenous people; passer-by; picket line; crowd; mob; rioter; marcher; activist; youth; student; resident; villager; local; people; citizen; worker; farmer; miner; teacher; thousand; hundred; dozen; supporter; follower; looter; striker; trader; driver; train driver; bus driver; pilot; dockworker; railwayman; picketer; civilian; inhabitant; taxi driver; nurse; doctor; townspeople; herder; pensioner; veteran; employee; staff; settler; squatter; gang; loyalist; vigilante; refugee; migrant; unions; trade union; labour union; teachers union; member; lawyer; monk; relative',
  ],
  [
    'armed-group',
    'gunman; masked man; masked men; hooded man; hooded men; unidentified man; unidentified men; armed attacker; militiamen; gunmen; militant; rebel; insurgent; guerrilla; militia; militiaman; fighter; jihadist; terrorist; extremist; separatist; bandit; attacker; assailant; paramilitary; warlord; bomber; suicide bomber; armed man; armed group; armed men; mercenary; taliban; al-qaeda; al qaeda; al-shabab; al-shabaab; boko haram; islamic state; isis; isil; hezbollah; hamas; houthi; pkk; farc; eln; gang member; cartel; raider; sniper; tribesman; kidnapper; pirate; hitman; cell; rsf; m23; wagner; ypg; sdf',
  ],
  [
    'police',
    'police; policeman; employee of militia; officer of militia; militia officer; employee of police; police employee; police unit; police force; police squad; interior troop; riot squad; officer; riot police; gendarme; gendarmerie; security force; security forces; security service; law enforcement; national guard; special force; constable; security agent; security personnel; policemen; carabinieri; interior ministry troop; anti-riot; security agency; secret service; secret police; riot squad; bailiff; authority; prosecutor; border guard; detective; patrol',
  ],
  [
    'army',
    'army; soldier; army unit; military unit; army vehicle; military vehicle; military police; coup plotter; putschist; mutineer; paratroop; troop; military; commando; paratrooper; serviceman; garrison; general; colonel; major; officer; presidential guard; armed force; armed forces; air force; navy; battalion; brigade; regiment; tank; warplane; fighter jet; force; forces; infantry; warship; naval vessel; gunboat; patrol boat; coast guard; reservist; column of tank; armoured column; junta; military officer; army officer; guard; coup leader; captain; marine; helicopter; convoy; armoured vehicle; platoon; division; artillery; peacekeeper; border guard; coalition; jet; aircraft; drone',
  ],
  [
    'opposition',
    'opposition; opposition party; opposition leader; opposition council; dissident; opposition group; opposition bloc; party; challenger; rival; faction; opposition candidate; alliance; coalition; bloc; movement; candidate; losing candidate; defeated candidate; critic; front; union',
  ],
  [
    'observer',
    'observer; monitor; osce; election monitor; observation mission; watchdog; ngo; human rights watch; amnesty international; amnesty; mission; rights group; observer mission; civil society; carter center; election observer; observation',
  ],
  [
    'government',
    'government; state; the state; authority; cabinet; ministry; minister; administration; official; state; council of ministers; regime; president; prime minister; interior ministry; spokesman; spokeswoman; king; emir; decree; foreign ministry; premier; officials; authorities; leader; leadership; kremlin; white house; politburo; chancellor; governor; federal government',
  ],
  [
    'head-of-state',
    'president; king; emir; sultan; monarch; head of state; queen; supreme leader; president-elect; presidency',
  ],
  [
    'head-of-government',
    'prime minister; premier; chancellor; head of government; government; cabinet; taoiseach; chief minister; prime ministership; premiership; pm',
  ],
  [
    'speaker',
    'speaker; head of congress; president of congress; president of the congress; parliament speaker; parliamentary speaker; chairman of parliament; head of parliament; president of the senate; senate president; chairman of the senate; toraga; house speaker; speaker of parliament; chairwoman of parliament; president of parliament; president of the national assembly; chairman of the state duma; speaker of the house; speaker of the national assembly; leader of the parliament; chair of parliament; parliament chairman; head of the parliament; head of the national assembly',
  ],
  [
    'regional-head',
    'governor; mayor; regional head; akim; prefect; head of region; head of the region; provincial head; district head; regional leader; regional governor; provincial governor; city mayor; deputy governor; voivode; hakim; county head',
  ],
  [
    'minister',
    'minister; deputy minister; foreign minister; defence minister; defense minister; finance minister; interior minister; justice minister; chief of staff; secretary; attorney general',
  ],
  [
    'parliament',
    'parliament; legislature; senate; national assembly; lower house; upper house; duma; rada; lawmaker; legislator; deputy; mp; congress; knesset; bundestag; majlis; assembly; deputies; lawmakers; jogorku kenesh; mejlis; chamber; house of representatives; house of assembly; bicameral; chamber of deputies; house of peoples; national council; session; sitting',
  ],
  [
    'court',
    'court; judge; supreme court; constitutional court; tribunal; constitutional council; magistrate; constitutional tribunal',
  ],
  [
    'electoral-authority',
    'election commission; electoral commission; central election commission; cec; electoral board; election authority; electoral authority; electoral council; electoral court; elections commission; returning officer; election board; electoral tribunal; poll body; election body; iebc; inec; electoral body; commission',
  ],
  [
    'leader',
    'opposition leader; leader; politician; lawmaker; mp; deputy; opposition figure; opposition politician; former president; ex-president; former prime minister; ex-prime minister; activist leader; party leader; candidate; minister; mayor; dissident; president; prime minister; opposition candidate; opponent; critic; presidential candidate; rival; journalist; chairman; party chief; general; senator; governor; former minister; ex-minister; union leader; deputy leader; cleric; editor',
  ],
  ['journalist', 'journalist; reporter; editor; blogger; columnist; correspondent; cameraman'],
  [
    'prisoner',
    'prisoner; inmate; detainee; convict; former president; ex-president; jailed; imprisoned; former prime minister; politician; opposition leader; prison; jail; hostage; captive; detention centre; detention center; detained; cell; militant; fighter',
  ],
  [
    'civilians',
    'civilian; villager; resident; worshipper; shopper; bystander; woman; child; people; passenger; aid worker; pilgrim; farmer; schoolchild; student; journalist; worker; tourist; herder; commuter; bus; school; market; mosque; church; hospital; village; family; pedestrian; patient; priest; boy; girl; man; wedding; refugee camp; traveller; doctor; peasant; teacher; home; house; town; bystanders; shoppers; crowd; person; nurse; displaced; congregation; restaurant; hotel',
  ],
  [
    'aid-worker',
    'aid worker; humanitarian worker; relief worker; red cross; red crescent; world food programme; world food program; wfp; unrwa; unicef; unhcr; msf; doctors without borders; medecins sans frontieres',
  ],
  ['supporters', 'supporter; loyalist; backer; follower'],
  [
    'self',
    'himself; herself; themselves; itself; self-proclaimed; self - proclaimed; self-declared; self-styled; parallel; rival; de facto; alternative; interim; provisional; shadow; acting; transitional',
  ],
  // places and things
  [
    'seat',
    'white house; cabinet office; chancellery; official residence; presidential palace; government building; government house; parliament building; parliament; presidential office; presidential administration; government headquarters; seat of government; cabinet building; prime minister office; presidential residence; president residence; government office; ministry; presidential compound; supreme council; congress; national assembly; state house; palace; capitol; government complex; legislature; president office; parliament house; senate; residence of the president; office of the president; office of the prime minister; temple trees; presidential secretariat; house of government; government compound; duma; rada; national palace; green zone; state television; interior ministry; prime minister residence; assembly building; planalto; knesset; house of representatives; legislative building; legislative council; presidency',
  ],
  [
    'region-seat',
    "mayor office; mayor 's office; governor office; governor 's office; city hall; regional administration; regional administration building; administration building; town hall; mayoralty; regional government; provincial administration; city administration; governor residence; prefecture; regional state administration; provincial government; provincial council; regional council; governorate; district administration; municipality; local administration; municipal building; city council; regional parliament; regional headquarters; governor 's residence; governor 's mansion; provincial headquarters; town council; county hall",
  ],
  [
    'city',
    'city; town; village; province; region; district; territory; road; highway; square; street; airport; bridge; area; border town; hill; position',
  ],
  [
    'base',
    'air base; airbase; military base; naval base; base; army base; garrison; military facility; transit center; transit centre; airfield; outpost; military camp; logistics hub; military outpost; naval facility; radar station; barracks',
  ],
  [
    'asset',
    'gold mine; mine; oil field; oilfield; pipeline; refinery; gas field; oil terminal; power plant; power station; copper mine; port; hydropower plant; oil rig; dam; gas plant; oil facility; nuclear plant; nuclear power plant; mining; uranium mine; coal mine; smelter; export terminal; gas pipeline; oil pipeline; substation; lng terminal; oil installation; processing plant; steelworks; deposit; bauxite mine; nickel mine; lithium mine; diamond mine; telecom; airport; oil depot; railway; energy facility; oil platform; steel plant; cement plant; plantation; terminal; well; oil well; drilling rig; hydroelectric plant; canal; gas terminal; power grid; fuel depot; tanker; electricity grid; quarry; cobalt mine; gasfield; wellhead; compressor station; oil tanker; gas facility',
  ],
  [
    'asset-office',
    "office of the company; company office; company 's office; office; headquarters; camp; compound; premises; ground; grounds; gate; perimeter; site; fence; entrance; geologist camp; exploration camp",
  ],
  [
    'company',
    'company; firm; subsidiary; stake; share; miner; corporation; utility; bank; operator; investor; shareholding; factory; plant; supermarket; producer; oil company; energy company; mining company; telecom company; airline; refinery; land; farm; property; asset; holding; brewery; consortium; joint venture; shareholder; foreign-owned; unit; pipeline; mine; concessionaire; assets',
  ],
  [
    'licence',
    'licence; license; permit; concession; mining licence; mining license; contract; exploration licence; operating licence; production sharing agreement; mining right; exploration permit; mining permit; operating permit; lease; authorisation; authorization; export licence',
  ],
  [
    'election',
    'election; vote; poll; ballot; referendum; runoff; presidential election; parliamentary election; polling; polls; election result; by-election; primary; second round; balloting; election day; elections',
  ],
  ['result', 'result; results; election; vote; outcome; victory; tally; ballot; poll'],
  ['votes', 'vote; ballot; votes; ballots; tally; result; voter; count; vote-buying; turnout'],
  [
    'power',
    'power; presidency; control of the country; government; the country; premiership; control of the government; presidential powers; the state',
  ],
  [
    'interim',
    "interim government; rebel council; insurgent council; provisional government; transitional government; coordination council; co-ordination council; people 's council; liaison council; national council; transitional council; interim cabinet; parallel government; rival government; shadow government; interim authority; revolutionary council; governing council; caretaker government; interim administration; people council; committee of national salvation; national salvation; provisional authority; opposition council; interim president; transition council; transitional authority; unity government; supreme council; parallel administration; rival administration; self-declared government; parallel parliament; rival parliament; crisis council; self-proclaimed government; coordinating council; government of national; transitional administration; people government; alternative government; rival cabinet; sovereign council; stabilisation council; ruling council; council of state",
  ],
  [
    'security-post',
    'head of national security; prosecutor general; commander; commandant; police chief; security chief; interior minister; head of the security; prosecutor; chief of police; mayor; governor; national security; chief of the general staff; army chief; intelligence chief; head of security; attorney general; chief prosecutor; defence minister; security council; central bank governor; head of the interior ministry; chief justice; head of police; chief of security; military commander; head of the police; police commander',
  ],
  [
    'constitution',
    'constitution; constitutional; constitutional amendment; term limit; term limits; constitutional reform; constitutional change; presidential term; two-term limit',
  ],
  [
    'gas',
    'tear gas; water cannon; stun grenades; noise grenade; light - noise grenade; flash - noise grenade; flash-noise grenade; light-noise grenade; special means; baton; rubber bullet; pepper spray; stun grenade; truncheon; teargas; flash grenade; tear-gas; smoke grenade; plastic bullet; water cannons; smoke bomb; sound grenade; flash-bang; rubber-coated',
  ],
  [
    'live-weapon',
    'live ammunition; live round; live bullet; live fire; machine gun; gunfire; firearm; assault rifle; automatic weapon; live rounds; bullets; gun; bullet; rifle; shotgun; sniper; weapon; weapons; lethal force',
  ],
  [
    'property',
    'shop; car; vehicle; building; store; office; bus; window; house; home; police station; statue; furniture; barricade; bank; school; church; mosque; monument; courthouse; market; police car; petrol station; supermarket; headquarters; warehouse; temple; hotel; train; truck; restaurant; police vehicle; portrait; station; tram; government office; van; tyre; shopping mall; ballot paper; consulate; embassy; goods; business; property',
  ],
  ['vehicle', 'vehicle; car; bus; truck; tyre; tire'],
  [
    'emergency',
    'emergency; martial law; state of emergency; emergency rule; state of siege; emergency law; emergency powers; state of exception; martial',
  ],
  [
    'internet',
    'internet; mobile data; social media; mobile network; telegram; whatsapp; facebook; twitter; website; broadband; mobile internet; youtube; internet access; instagram; television channel; broadcaster; signal; news site',
  ],
  ['border', 'border; frontier; line of control; demarcation line; line of contact; buffer zone; de facto border'],
  [
    'aid-money',
    'aid; assistance; loan; funding; grant; budget support; credit line; support; disbursement; bailout; programme; program; tranche; financial support; development aid; military aid; humanitarian aid; financing',
  ],
  [
    'sanctions',
    'sanction; sanctions; embargo; travel ban; asset freeze; arms embargo; blacklist; export control; tariff; export ban',
  ],
  [
    'ceasefire',
    'ceasefire; cease-fire; truce; peace agreement; peace deal; peace accord; armistice; cessation of hostility; peace treaty; hostility; agreement to end; border agreement; disengagement; power-sharing deal; power-sharing agreement; roadmap; peace',
  ],
  ['violence', 'violence; fire; force; weapon; lethal force; firearm; shot; live ammunition; restraint; arm; violent'],
  ['foreign-forces', 'foreign troop; foreign force; peacekeeping; peacekeeper; foreign soldier; contingent'],
  [
    'bloc',
    'african union; european union; european commission; european council; eu; un; united nations; security council; un security council; general assembly; ecowas; nato; osce; arab league; gulf cooperation council; commonwealth; g7; g20; southern african development community; sadc; igad; asean; organization of american states; oas; organisation of american states; csto; international community; regional bloc; secretary-general; un secretary-general; high representative; west; western powers; western governments',
  ],
  ['diplomat', "ambassador; diplomat; envoy; charge d'affaires; attache; consul; embassy; consulate; diplomatic"],
  ['country-word', 'country; the country; homeland; nation; abroad; exile; capital'],
  [
    'sport-business',
    'match; league; goal; striker; season; coach; championship; tournament; game; final; cup; stadium; team; midfielder; quarterfinal; wicket; innings; playoff; shareholders; profit; revenue; quarter; stock; investor; market share; earnings; dividend; bond; earnings; wall street; box office; album; film; movie; chess; tennis; album; concert; restaurant; recipe; goalkeeper; penalty; defender; referee; lap; race; opener; batsman; bowler; marathon; ipo; startup; app; song; singer; theatre; exhibition; museum; novel; grand prix; relegation; semi-final; semifinal; quarter-final; hat-trick; podium; medal; trophy; half-time; first half; second half; midfield; smartphone; retailer; boardroom; takeover bid; hostile takeover; share price; merger; acquisition; fan; supplier; title; sales; chief executive; ceo',
  ],
  ['air-strike', 'air strike; airstrike; drone strike; missile strike'],
  ['economy', 'price; inflation; devaluation; cost; currency; demand; sales; import; export'],
  [
    'nature',
    'fire; blaze; storm; flood; earthquake; landslide; quake; cyclone; hurricane; typhoon; snow; rain; avalanche; drought; wildfire; lightning; accident; crash; virus; disease; wave; heatwave; heat; mudslide; floods; derailment; epidemic; pandemic; leak; eruption; volcano; tornado; collision; short circuit; illness; famine; cold; flooding; outbreak; elephant; bear; dog; malfunction; fault; coronavirus',
  ],
];
