import type { PloverType } from '../plover/plover-type.js';

/**
 * Common verbs that need an object of a certain kind to be an act of the lexicon. When a sentence is known to tell what one actor does to another
 * and no pattern fits, the verb alone is the best guess.
 */
const ROWS: readonly (readonly [type: PloverType, words: string])[] = [
  ['AGREE', 'promise pledge accept undertake guarantee ensure'],
  ['CONSULT', 'shuttle review talk join accompany attend exchange communicate converse mediate call phone dine'],
  ['SUPPORT', 'form establish sign initial celebrate greet celebrate honour honor vote join unite align'],
  ['COOPERATE', 'share work trade export import sell buy develop train produce carry build connect expand'],
  ['AID', 'train finance give send land bring airlift build offer transfer provide pay pump receive get'],
  ['RETREAT', 'pull return hand drop leave end stop let open yield surrender reinstate re-appoint lift'],
  ['REJECT', 'miss fail postpone delay keep remain avoid stick hold'],
  ['ACCUSE', 'study track review question grill analyse analyze document expose claim say'],
  ['REQUEST', 'need want seek require expect'],
  ['THREATEN', 'consider mull weigh plan prepare intend'],
  ['PROTEST', 'shout chant camp wave'],
  ['MOBILIZE', 'mass dispatch move deploy test fire launch strengthen increase bolster boost intensify beef'],
  ['SANCTION', 'cut halt suspend withhold freeze reduce limit close'],
  ['COERCE', 'impose control block take force remove order stop isolate punish penalise penalize shut use lock'],
  ['ASSAULT', 'set leave hit cut throw plant drive push break lead'],
  // rarer words, class by class
  [
    'AGREE',
    'proffer intend aspire aim prepare arrange schedule concur shake formalise formalize resolve settle strive endeavour endeavor dedicate',
  ],
  [
    'CONSULT',
    'travel journey gather approach interact deal bargain confide brief introduce encounter welcome reconvene convene reach see hear discuss ask chat correspond relay convey notify apprise alert inform address',
  ],
  [
    'SUPPORT',
    'favour favor prefer bless inspire galvanise galvanize energise energize cheer comfort console persuade promote value prize cherish ally affiliate unify exalt reassert stress vindicate benefit advance sway elect reelect re-elect crown adopt choose pick confirm approve accredit certify enthrone court woo impress delight please empower mobilise mobilize reassure prioritise prioritize trust',
  ],
  [
    'COOPERATE',
    'integrate coordinate link relate merge combine facilitate improve enhance deepen broaden widen diversify purchase barter ship procure modernise modernize upgrade manufacture construct assemble explore research engineer design test map survey drill mine farm connect interconnect',
  ],
  [
    'AID',
    'award allot assign entrust serve stabilise stabilize guard safeguard shield tend escort ferry host heal cure vaccinate immunise immunize staff man repair restore rebuild renovate clean clear demine plant water house home teach educate instruct coach advise guide invest cover defray double triple increase boost raise replenish',
  ],
  [
    'RETREAT',
    'retire recede depart exit disengage detach undo abandon abate calm appease placate pacify relieve forgive pardon refund repay compensate return submit fold bend heed obey fulfil fulfill honour legislate pass enable empower allow moderate shrink lessen lower slow delay',
  ],
  ['REQUEST', 'entreat crave campaign crusade lobby agitate query pray hope compete bid file direct instruct'],
  [
    'REJECT',
    'override contravene abstain forswear forsake table shelve hinder inhibit undo undermine differ wrangle counter oppose disapprove distrust resist bypass circumvent ignore neglect overlook forget freeze lose quit part diverge secede',
  ],
  [
    'ACCUSE',
    'lecture humiliate degrade disgrace demean annoy irritate anger enrage infuriate upset offend alarm dismay sadden shock disappoint disturb unsettle provoke discourage abhor detest hate loathe fear distrust suspect check scan probe trace inspect uncover unearth expose reveal argue quarrel mourn tax single warn scare mislead fool deceive trick betray lie exaggerate distort',
  ],
  [
    'THREATEN',
    'endanger jeopardise jeopardize imperil risk frighten scare bluff dare deter confront brave stand loom arm rearm escalate',
  ],
  [
    'PROTEST',
    'sing flood fill pack swarm crowd throng surge pour spill disrupt interrupt paralyse paralyze rebel revolt',
  ],
  [
    'MOBILIZE',
    'ready prime array mass expand enlarge stockpile install erect fortify modernise sail fly circle ring surround enclose',
  ],
  [
    'SANCTION',
    'disconnect disassociate downgrade slash trim shrink deprive starve divest abandon forgo sever reclaim tighten',
  ],
  [
    'COERCE',
    'constrain confine contain cage chain bind curb ration rule govern dictate regulate subvert corrupt tax levy inflict impair restrain retaliate exclude extract uproot relocate transfer displace resettle dominate control subdue tame discipline purge appropriate reclaim intercept stop-and-search question ram overturn',
  ],
  [
    'ASSAULT',
    'crush hammer siege combat overpower overcome overwhelm eradicate uproot devastate desolate deface harm hurt injure struggle battle duel grapple ravage haunt plague wreak cause inflict claim devour crack rip tear stone knock hurl fling toss spray smash slam topple exterminate wipe drone infest breach penetrate pierce invade intrude',
  ],
];

const index = new Map<string, PloverType>();
for (const [type, words] of ROWS) for (const word of words.split(' ')) if (!index.has(word)) index.set(word, type);

/** Lemma → the type it most often stands for. */
export const BARE_VERBS: ReadonlyMap<string, PloverType> = index;
