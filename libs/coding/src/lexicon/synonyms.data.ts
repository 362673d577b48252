import type { ActRow } from './act-row.js';

/**
 * Rarer verbs of the classes in acts.data.ts, collected class by class from the language and not from reports: what a writer may choose instead of
 * the common word. Same columns and patterns as there.
 */
export const SYNONYMS: readonly ActRow[] = [
  // to speak well of, to stand with
  [
    'praise',
    'SUPPORT',
    'endorse',
    '051',
    'extol; acclaim; eulogise; eulogize; glorify; idolise; lionise; lionize; felicitate; compliment; esteem; revere; venerate; cheer; toast; credit ~ with|for; befriend; embrace; reassure; console; comfort; encourage; embolden; vindicate; absolve; exculpate; reconcile with; make ~ peace with; make ~ up with; patch up; mend ~ fence|fences|tie|ties|relation|relations; bury ~ hatchet; warm to; cosy up; rally to; root for; plump for; get behind; throw ~ behind; swing behind; line up behind; close ~ ranks; come out ~ for|in favour|in favor; speak up for; go to bat; stick up for; pay ~ homage; second ~ motion|proposal|call; adhere to; subscribe to; enthuse; ennoble; knight; bestow ~ medal|award|honour|honor|title; confer ~ honour|honor|title|medal|degree; sing ~ praises; give ~ thumbs; heap ~ praise; shower ~ praise; doff ~ hat; take ~ side of',
  ],
  // to meet and talk
  [
    'consult',
    'CONSULT',
    'meet',
    '040',
    'parley; haggle; bargain with|over; deliberate; palaver; caucus; rendezvous; hobnob; liaise; arbitrate; intercede; conciliate; broker; co-chair; chair ~ talk|talks|meeting|session; sit down; get together; come together ~ for|to; face ~ across; hammer out; thrash out; talk ~ over; go over ~ with; touch down in; jet to|into|off; journey to; drop by; call in on; swing by; pay ~ courtesy; ring up; ring ~ counterpart|president|minister|king; dial; video-conference; reopen ~ talk|talks|dialogue|negotiation|negotiations|channel; restart ~ talk|talks|dialogue|negotiation|negotiations; revive ~ talk|talks|dialogue|negotiation|negotiations; kick off ~ talk|talks|visit|negotiation|negotiations|tour; wrap up ~ talk|talks|visit|tour|trip; conclude ~ talk|talks|visit|tour|trip; end ~ visit|tour|trip|talk|talks; embark on ~ visit|tour|trip; set off ~ for|to|on; dine with; lunch with; huddle; commune; debrief; sound ~ out; exchange ~ pleasantries|greetings; play ~ host; lay on ~ banquet|dinner|welcome',
  ],
  // to help with means
  [
    'aid',
    'AID',
    null,
    '070',
    'succour; succor; bestow; furnish; dispense; dole out; airdrop; inoculate; immunise; immunize; treat ~ casualties|victims|sick; heal; clothe; endow; reimburse; compensate; indemnify; remit; replenish; provision; victual; resupply; top up ~ fund|aid; chip in; pitch in; bail ~ out; shore up; stump up; cough up; fork out; put up ~ money|funds|cash; subscribe ~ million; pick up ~ bill|tab; foot ~ bill; come to ~ aid|rescue|help; rush ~ aid|food|medicine|relief|supplies|blankets|tents|doctors|rescuers|team|teams; truck ~ food|aid|water|supplies; parachute ~ food|supplies|aid; offload ~ aid|food|grain|supplies; unload ~ aid|food|grain|supplies; hospitalise ~ refugees; foster; mentor; coach; tutor; outfit; retool; bring ~ relief; throw ~ lifeline; lend ~ hand; tide ~ over; keep ~ afloat; spare ~ million; commit ~ million|billion|funds|doctors; gift; give away; present ~ with ~ cheque|check|ambulance|ambulances|equipment; set ~ aside ~ for; loan; extend ~ line',
  ],
  // to work together
  [
    'cooperate',
    'COOPERATE',
    null,
    '060',
    'interoperate; pool ~ resource|resources|data|intelligence|forces|effort|efforts; co-develop; co-produce; co-finance; co-host; co-operate; swap ~ expertise|intelligence|notes; barter; trade ~ with; join hands; team ~ with; tie up with; go into ~ partnership; set up ~ joint; open ~ joint; build ~ jointly|together; pilot ~ joint; drill ~ together|with; sail ~ together|alongside; exercise ~ together|with; interconnect; harmonise; harmonize; synchronise; synchronize; pair up; merge; lay ~ pipeline|cable ~ between; twin ~ with; act ~ in concert; work ~ hand',
  ],
  // to agree
  [
    'agree',
    'AGREE',
    'agree',
    '057',
    'concur; accede ~ to ~ plan|proposal|treaty; come round; come ~ terms; see ~ eye; say yes; give ~ word; okay; green-light; rubber-stamp; pass ~ bill ~ jointly; strike ~ bargain; settle ~ differences|row|border; resolve ~ dispute|row|differences; iron out; bridge ~ gap|differences; shake ~ on; meet ~ halfway; split ~ difference; find ~ common|middle; reach ~ common; sign up; sign on',
  ],
  [
    'promise',
    'AGREE',
    'intent',
    '030',
    'plight; swear ~ help|defend|support; undertake; guarantee; engage ~ itself|himself|themselves ~ to; warrant; hold out ~ hand|prospect of ~ talks|aid|peace; dangle; float ~ plan|idea|offer ~ talks; stand ready; be game; make ~ offer|overture|overtures; extend ~ olive; offer ~ olive; signal ~ readiness|willingness|openness; declare ~ readiness|willingness; show ~ willingness|readiness; give ~ undertaking|go-ahead; be inclined; be happy to; be glad to',
  ],
  // to give way
  [
    'concede',
    'CONCEDE',
    null,
    '080',
    'slacken; mitigate; lessen; lighten; loosen; dilute; tone down; walk back; backtrack; backpedal; u-turn; climb down; knuckle under; throw in; accommodate; indulge; tolerate; enfranchise; emancipate; naturalise; naturalize; regularise; regularize; legitimise; legitimize; decriminalise; decriminalize; deregulate; liberalise; liberalize; readmit; rehire; recant; retract; repent; atone; redress; make ~ amends; make ~ restitution; respite; reprieve; clear ~ way ~ for; wave through; open up; throw open; pave ~ way; greenlight; bend; buckle; submit to; defer to ~ court|ruling|demand|demands; abide by ~ ruling|verdict|result; heed ~ call|demand|demands; grant ~ reprieve|stay|clemency; hand back ~ right|rights; scale back ~ demand|demands|plan|plans|drill|drills|exercise; take ~ off ~ list|blacklist; strike ~ off ~ list; remove ~ from ~ list|blacklist; drop ~ opposition|veto|demand|demands|bid|plan|plans|case|prosecution; shelve ~ law|bill|plan|plans|tax|decree|reform; put ~ on ice ~ law|bill|tax; extend ~ truce|ceasefire',
  ],
  [
    'release',
    'RETREAT',
    'release',
    '075',
    'unshackle; untie; unchain; disentangle; demob; send ~ home ~ prisoner|prisoners|hostage|hostages; let ~ loose; turn ~ loose; set ~ loose; walk ~ free; give ~ freedom; restore ~ freedom|liberty; open ~ cell|cells|prison|prisons|jail|jails; return ~ remains|prisoners|captives|pilot|pilots|crew|ship|tanker|vessel; ransom; exchange ~ captives|hostages|prisoners|bodies; trade ~ captives|hostages|prisoners; swap ~ captives|hostages|bodies|prisoners',
  ],
  [
    'withdraw',
    'RETREAT',
    'withdraw',
    '087',
    'recede; fall back; drop back; move out; march out of; ship out; wind down ~ mission|presence|operation; scale down ~ presence|troops|mission; thin out; disengage; de-escalate; deescalate; desist; stand down; ground ~ arms; down ~ arms|weapons; bury ~ weapons; hand in ~ weapons|arms; turn in ~ weapons|arms; scrap ~ weapons|missiles|warheads; destroy ~ stockpile|stockpiles ~ under; silence ~ guns; hold ~ fire; sheathe; break off ~ attack|siege|offensive|engagement; abandon ~ siege|offensive|position|positions; raise ~ siege; pack up; clear out; go home; bring ~ troops|soldiers|forces ~ home; repatriate ~ troops|soldiers',
  ],
  // to ask
  [
    'appeal',
    'REQUEST',
    'appeal',
    '020',
    'adjure; conjure; supplicate; importune; bid ~ to; prod; nudge; prompt ~ to; spur ~ to; goad; cajole; coax; counsel; egg on; rally ~ to ~ join; cry out for; clamour for; clamor for; agitate for; argue for; bargain for; canvass; crave; wish ~ to; want ~ from; look to; sue for ~ peace; pray for ~ help; seek ~ audience|mediation|ceasefire|truce|loan|bailout|talks|arms|protection|intervention; bring ~ before ~ council|assembly; apply ~ for; plump ~ for ~ talks',
  ],
  [
    'demand',
    'REQUEST',
    'change',
    '100',
    'stipulate; exact; necessitate; insist; call in ~ loan|debt|envoy|ambassador; hold out for; make ~ demand|demands; put ~ demand|demands; set out ~ demand|demands; table ~ demand|demands; hand over ~ demand|demands|list ~ of; claim back; ask ~ back; lean on; twist ~ arm; pile ~ pressure; heap ~ pressure; turn up ~ heat; press ~ on ~ to',
  ],
  // to speak ill of, to go to law
  [
    'accuse',
    'ACCUSE',
    'allege',
    '112',
    'excoriate; lambaste; pillory; revile; disparage; denigrate; belittle; malign; slander; defame; libel; smear; besmirch; scorn; disdain; decry; bash; pan; savage; skewer; flay; roast; lampoon; satirise; satirize; pooh-pooh; taunt; insult; swear at; curse; chastise; chasten; reproach; remonstrate; expostulate; inculpate; incriminate; impugn; arraign; impleader; litigate; litigate against; prosecute; court-martial; try ~ for|on; haul ~ court|tribunal; drag ~ tribunal; take ~ to ~ tribunal|arbitration; refer ~ to ~ prosecutor|prosecutors|court|tribunal|icc; probe; scrutinise; scrutinize; fact-check; unmask; debunk; carp; grumble; gripe; grouse; moan; fume; seethe; rage at|against; thunder; bridle; chafe; protest that; take ~ exception|offence|offense|issue|umbrage; find ~ wanting; lay ~ door; pin ~ blame|on; shift ~ blame; trade ~ accusation|accusations|barb|barbs|insult|insults|blame; exchange ~ accusation|accusations|barb|barbs|insult|insults; hurl ~ accusation|accusations|insult|insults|abuse; level ~ accusation|accusations|charge|charges; tear into; lay into; light into; tick off; dress down; haul ~ over ~ coals; call ~ to ~ account; cry ~ foul; sneer; jeer at; scoff; heap ~ scorn|blame|abuse; pass ~ no-confidence; move ~ no-confidence; table ~ no-confidence; file ~ no-confidence; see ~ red; question ~ motive|motives|legitimacy|impartiality; doubt ~ sincerity|motives; regret; be angry; be furious; be outraged; be dismayed; be appalled; be disappointed; be unhappy',
  ],
  // to say no
  [
    'reject',
    'REJECT',
    null,
    '120',
    'nix; scotch; torpedo; rebut; contest; demur; dissent; equivocate; spike; disallow; discard; eschew; forgo; forswear; forsake; jilt; renounce; abjure; recuse; abstain; filibuster; thwart; foil; frustrate; derail; undermine ~ talks|agreement|deal|truce; sidestep; dodge; evade; duck; skirt; spite; circumvent; sidetrack; stymie; hamstring; hamper; hinder; impede; hobble; undercut; undo ~ deal|agreement; pour ~ cold water; turn ~ deaf; turn ~ back on; turn ~ nose; give ~ short shrift; wave away; wave aside; laugh off; shake ~ head; wash ~ hands; show ~ door; bolt ~ door; slam ~ door; dig in; dig ~ heels; hold firm; stand firm; stand fast; stick to ~ guns; refuse to ~ budge|yield|back|bow|leave|move|return|pay|join|attend|apologise|apologize|talk|listen; make ~ no ~ concession|concessions; close ~ ears; cold-shoulder; snub; vote ~ against; overrule; quash; strike down; pull out of ~ summit|conference|race|mission; back out; opt out; bow out of ~ talks|deal; renege on; go back on; fall short of; miss ~ deadline|payment; default on; drag ~ feet|heels; stall on; stall; put ~ off ~ visit|talks|meeting; call off; cry off',
  ],
  // to threaten
  [
    'threaten',
    'THREATEN',
    null,
    '130',
    'bluster; brandish; sabre-rattle; saber-rattle; browbeat; bully; blackmail; terrorise; terrorize; cow; bode; give ~ notice; serve ~ notice; draw ~ red; cross ~ red; lay down ~ law; lay down ~ ultimatum; hint at ~ sanction|sanctions|force|strike|strikes|retaliation; wave ~ stick; flex ~ muscle|muscles; bare ~ teeth; swear ~ revenge|vengeance; vow ~ vengeance; talk of ~ war|strikes|retaliation|revenge; speak of ~ war|revenge; hold ~ over ~ head; play ~ card; up ~ ante; raise ~ stakes',
  ],
  // punishment without force
  [
    'sanction',
    'SANCTION',
    'withdraw',
    '163',
    'ostracise; ostracize; pauperise; dock; garnish; defund; disinvest; divest; embargo; quarantine; delist; deselect; unfriend; derecognise; derecognize; suspend; freeze out; shut out ~ of; lock out; cold-shoulder; send ~ packing; order ~ out; show ~ out; ask ~ to ~ leave ~ country; give ~ hours|days ~ to ~ leave; withdraw ~ accreditation|privileges|credit|subsidy|subsidies; pull ~ ambassador|funding|plug ~ on ~ aid|funding; stop ~ subsidy|aid|help|supplies|flow; choke off; dry up; turn ~ taps; cut ~ staff|contact|contacts|off; break ~ contact|contacts|off; roll up ~ mission; mothball ~ embassy|mission|project; drop ~ from ~ bloc|list|group; kick ~ out ~ of ~ bloc|group|organisation|organization|council; expel ~ from; bar ~ goods|imports|flights|ships|trucks; turn away ~ goods|ships|trucks; close ~ airspace ~ to; deny ~ visa|overflight|loan|credit; call in ~ loans; demote; reprimand; relieve ~ of ~ duties|command|post; strip ~ of ~ rank|title|post',
  ],
  // the state against its people
  [
    'ban',
    'COERCE',
    'ban',
    '172',
    'proscribe; interdict; illegalise; embargo; blackout; black-list; gerrymander; disenfranchise; disfranchise; dispossess; displace; deprive; disbar; defrock; debar; exile; banish; expatriate; ethnically cleanse; cleanse; ghettoise; segregate; subjugate; subdue; tyrannise; tyrannize; enslave; exploit; victimise; victimize; discriminate; hound; stalk; shadow; surveil; frisk; shackle; manacle; gag; muzzle; stifle; smother; squelch; squash; quell; clamp down; stamp out; root out; weed out; flush out; smoke out; comb; sweep ~ neighbourhood|neighborhood|district|camp|area; ransack ~ offices; pull ~ off ~ air; shut ~ down ~ newspaper|radio|station|website|paper|ngo; padlock; wall off; fence ~ in; pen; herd; corral; press-gang; extort; shake down; garnishee; arrogate; nationalise; foreclose; repossess; tax; toll; clip ~ wings; rewrite ~ rules; suspend ~ rights|liberties|freedoms; curb; throttle; ration; micro-manage; deny ~ permit|registration|bail|passport',
  ],
  [
    'arrest',
    'COERCE',
    'arrest',
    '173',
    'collar; bust; intern; immure; jug; nick; seize ~ suspects|members|students|protesters|activists|crew|fishermen; hustle ~ into ~ van|car; frogmarch; march ~ off; lead ~ away; cart ~ off; take ~ away ~ police|men; pick up ~ suspect|suspects|activist|activists|member|members; net ~ suspects|militants; capture; recapture ~ fugitive|prisoner|prisoners; put ~ under ~ arrest|guard; hold ~ without ~ charge|trial; remand ~ in; deny ~ bail; waylay; shanghai; press ~ into',
  ],
  // force
  [
    'attack',
    'ASSAULT',
    'attack',
    '190',
    'assault; blitz; strafe; carpet-bomb; barrage; pepper; bomb; blitzkrieg; counterattack; counter-attack; pounce on; pounce; waylay; lay waste; ravage; despoil; pillage; sack; harry; beset; besiege; invest ~ town|city; envelop; rout; trounce; vanquish; crush ~ rebels|resistance|forces|army; smash ~ through; pulverise; pulverize; decimate; obliterate; flatten; level ~ village|house|houses|block|town|buildings; reduce ~ to ~ rubble; shoot up; shoot down; bring down ~ plane|jet|drone|helicopter|aircraft; down ~ plane|jet|drone|helicopter|aircraft; scupper; scuttle; cripple; knock out; take out ~ target|targets|commander|leader; neutralise; neutralize; liquidate; eliminate; put ~ to ~ sword; open up ~ with; let fly; loose off; rake; snipe; snipe at; blast; wage ~ campaign|battle|jihad|offensive; carry ~ war; make ~ war; take ~ up ~ arms; go ~ on ~ offensive; go over ~ offensive; cross into ~ tanks|troops; roll ~ tanks; move against; close in on; beat ~ back; fend off; fight off; ward off; throw back; repulse; retaliate; hit back ~ with ~ strike|strikes|rockets|missiles; exact ~ revenge|toll; take ~ revenge|reprisals',
  ],
  [
    'injure',
    'ASSAULT',
    'assault',
    '180',
    'bludgeon; batter; pummel; pistol-whip; thrash; flog; cane; lash; bash ~ head; clobber; cudgel; kick; punch; slap; headbutt; knife; slash; gash; lacerate; gouge; scald; burn ~ with ~ acid; acid-attack; electrocute; waterboard; brutalise; brutalize; bruise; cripple; disfigure; scar; blind; poison; gas; choke; strangle; throttle; smother; drown; trample; bite; shove; jostle; rough ~ up; work ~ over; set ~ dogs; ravish; violate ~ woman|women|girl|girls; sexually abuse; gang-rape; force-feed; starve',
  ],
  [
    'kill',
    'ASSAULT',
    'kill',
    '180',
    'exterminate; dispatch ~ with ~ bullet; electrocute; garrotte; garrote; guillotine; hang; impale; decapitate; disembowel; immolate; bump off; cut down; cut ~ throat; slit ~ throat; pick off; finish off; do away with; rub out; blow away; gun ~ down; shoot ~ to ~ death; beat ~ to ~ death; stone ~ to ~ death; hack ~ to ~ death; burn ~ to ~ death; stab ~ to ~ death; bury ~ alive; leave ~ lifeless; strike ~ dead; poison ~ death; martyr; butcher',
  ],
  [
    'burn',
    'ASSAULT',
    'destroy',
    '180',
    'incinerate; char; scorch; ignite; kindle; cremate; vandalise; mangle; shatter; wreck; ruin; uproot; knock down; tear down; pull down; rip down; break up ~ shop|shops|office|offices; rampage through; reduce ~ to ~ ashes; put ~ to ~ torch; send ~ up ~ in ~ flames; leave ~ in ~ ruins|flames|ashes; ravage; scrawl; daub; desecrate; profane; pilfer; rob; burgle; steal ~ from; rifle; strip ~ shop|shops|warehouse',
  ],
  // arms at the ready
  [
    'mobilise',
    'MOBILIZE',
    'troops',
    '154',
    'muster; marshal; array; garrison; billet; encamp; rearm; re-arm; militarise; militarize; sortie; sail ~ warship|warships|destroyer|frigate|carrier; steam ~ towards|toward|into; dig ~ trench|trenches; entrench; mine ~ border|harbour|harbor; lay ~ mines; bring up ~ tanks|artillery|reserves|reinforcements; pour ~ troops|reinforcements ~ into; send ~ in ~ the ~ army|troops|marines|paratroopers|tanks; rush ~ reinforcements|tanks|police|soldiers; shift ~ troops|brigade|division; concentrate ~ troops|forces; build ~ up ~ troops|forces; parade ~ missiles|missile|tanks; show ~ off ~ missile|missiles; test ~ missiles|torpedo|warhead|bomb|rocket; test-launch; lob ~ missile ~ into ~ sea; fire ~ off ~ missile ~ test; hold ~ live-fire|war; stage ~ war|live-fire|military|naval|drill|drills ~ alone; put ~ on ~ war ~ footing; go ~ on ~ war ~ footing; call ~ up ~ men|reservists|recruits; draft ~ men|reservists|recruits|conscripts; enlist; recruit; ready ~ troops|forces|missiles; stand ~ ready; alert ~ troops|forces; cancel ~ leave',
  ],
  // streets
  [
    'rally',
    'PROTEST',
    'demo',
    '141',
    'parade; troop ~ through|to|past; file ~ through|past; process ~ through; stream ~ into|through|towards|toward; surge ~ into|through|towards|toward|onto; spill ~ into|onto ~ street|streets|square; pack ~ square|street|streets|avenue; take ~ over ~ square|campus; squat; camp ~ out; encamp; sit ~ in; sit ~ down ~ on|in ~ road|street|street; link ~ arms; light ~ candles; lay ~ wreaths|flowers ~ protest; hoist ~ banner|banners|placard|placards; unfurl ~ banner|banners|flag; brandish ~ placard|placards|banner; raise ~ fist|fists; sing ~ anthem; shout ~ down; catcall; whistle ~ at; hiss; egg ~ minister|president|mayor; mob ~ minister|president|car|convoy; rise ~ up; revolt; rebel; walk ~ out ~ of ~ class|classes|school|lecture; boycott ~ class|classes|lectures|lessons; refuse ~ to ~ vote; spoil ~ ballot|ballots; dump ~ manure|milk|grain|rubbish; drive ~ tractors',
  ],
  [
    'riot',
    'PROTEST',
    'riot',
    '145',
    'go ~ on ~ spree; run ~ wild; run ~ riot; lob ~ stone|stones|brick|bricks|bottle|bottles|petrol; fling ~ stone|stones|brick|bricks|bottle|bottles; rain ~ stone|stones|bottles; shower ~ with ~ stone|stones|bottles; stone ~ police|officer|officers|car|cars|bus|buses; charge ~ police|barrier|barriers|barricade|line|lines; battle ~ police; trade ~ blows ~ with ~ police',
  ],
];
