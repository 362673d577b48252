import { VERB_ENTRIES } from '../lexicon/lexicon.js';
import type { PartOfSpeech } from './token.js';

interface Word {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** Nouns that the tagger reads as verbs in news prose ("when police used …"), with their singular. */
const ALWAYS_NOUN: ReadonlyMap<string, string> = new Map(
  `police=police troops=troop forces=force protesters=protester demonstrators=demonstrator rebels=rebel militants=militant talks=talk
  elections=election supporters=supporter soldiers=soldier gunmen=gunman ties=tie sanctions=sanction media=media people=people
  policemen=policeman crackdown=crackdown parliament=parliament president=president opposition=opposition premier=premier rioters=rioter looters=looter`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

const IRREGULAR = `met=meet fled=flee shot=shoot quit=quit sworn=swear swore=swear burnt=burn overthrew=overthrow overthrown=overthrow fought=fight
  broke=break broken=break took=take taken=take held=hold blew=blow threw=throw thrown=throw left=leave led=lead set=set cut=cut sent=send
  gave=give given=give beat=beat beaten=beat sued=sue freed=free struck=strike hid=hide drove=drive driven=drive hung=hang slew=slay slain=slay
  withdrew=withdraw withdrawn=withdraw sought=seek bought=buy sold=sell told=tell said=say won=win stole=steal stolen=steal forbade=forbid
  strove=strive wrote=write rode=ride rose=rise stood=stand forgave=forgive upheld=uphold spoke=speak began=begin lent=lend fed=feed shut=shut`;

const past = (verb: string): string[] => {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [`${verb}ed`, `${verb}${verb.at(-1) ?? ''}ed`];
};

/** Past forms of the lexicon's verbs → lemma: the tagger takes many for nouns or adjectives and leaves them uninflected. */
const PAST_FORMS: ReadonlyMap<string, string> = new Map([
  ...[...VERB_ENTRIES.keys()].flatMap((verb) => past(verb).map((form) => [form, verb] as const)),
  ...IRREGULAR.split(/\s+/).map((pair) => pair.split('=') as [string, string]),
]);
const NEVER_VERB = new Set([
  'left',
  'set',
  'cut',
  'led',
  'beat',
  'shut',
  'quit',
  'united',
  'armed',
  'allied',
  'wanted',
]);

/** Corrects known mistakes of the tagger on words that decide events; everything else passes through. */
export function repairTag(word: Word, isCapital: boolean): Word {
  const noun = ALWAYS_NOUN.get(word.lower);
  if (noun) return { ...word, lemma: noun, pos: word.pos === 'PROPN' ? 'PROPN' : 'NOUN' };
  if (ALWAYS_ADJECTIVE.has(word.lower)) return { ...word, pos: 'ADJ' };
  const verb = PAST_FORMS.get(word.lower);
  if (!verb || word.pos === 'AUX') return word;
  const isVerb = word.pos === 'VERB' || (!isCapital && !NEVER_VERB.has(word.lower));
  return isVerb ? { ...word, lemma: verb, pos: 'VERB' } : word;
}

/** "armed forces", "allied fighters" */
const ALWAYS_ADJECTIVE = new Set(['armed', 'allied']);
