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
];

const index = new Map<string, PloverType>();
for (const [type, words] of ROWS) for (const word of words.split(' ')) if (!index.has(word)) index.set(word, type);

/** Lemma → the type it most often stands for. */
export const BARE_VERBS: ReadonlyMap<string, PloverType> = index;
