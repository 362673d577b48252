import { findEntries, type Found } from '../lexicon/find-entries.js';
import { lowerAt, type PartOfSpeech, posAt, type Token } from '../text/token.js';
import type { Act } from './act.js';
import { type Governing, verbModality } from './modality.js';
import { nounModality } from './noun-modality.js';
import { findAgent, findObject, findTargetBeyond } from './object.js';
import type { ParsedSentence } from './parsed-sentence.js';
import type { Phrase } from './phrase.js';
import { findSubject, isRelative } from './subject.js';
import { readVerbGroup, type VerbGroup } from './verb-group.js';

/** "cancelled a planned visit": the noun belongs to the verb's own pattern and is no act beside it. */
function isCovered(tokens: readonly Token[], acts: readonly Act[], head: number): boolean {
  const last = acts.at(-1);
  return last !== undefined && head > last.head && head <= last.end && posAt(tokens, head) !== 'VERB';
}

/** No sentence of prose tells more; what does is a list or an attack on the reader. */
const MAX_ACTS = 40;

/** Every act of a sentence, left to right. */
export function findActs(parsed: ParsedSentence): Act[] {
  const acts: Act[] = [];
  parsed.tokens.forEach((token, head) => {
    if (acts.length === MAX_ACTS || isCovered(parsed.tokens, acts, head)) return;
    const found = findEntries(parsed.tokens, head);
    if (!tellsAct(parsed, found) || isAttributive(parsed.tokens, head)) return;
    acts.push(token.pos === 'VERB' || token.pos === 'AUX' ? verbAct(parsed, found) : nounAct(parsed, found));
  });
  return acts;
}

/** Nothing found, a set phrase ("blast furnace") or a noun that only describes ("riot police") tell no act. */
const tellsAct = (parsed: ParsedSentence, [best, ...others]: readonly Found[]): boolean =>
  best !== undefined &&
  !(best.entry.concept === 'calm' && (best.entry.nominal || best.entry.steps.length > 0)) &&
  !isModifier(parsed, [best, ...others]);

/** "riot police", "coup leader": before people a noun describes them and tells no act. */
function isModifier({ tokens, phraseAt, kinds }: ParsedSentence, [best]: readonly Found[]): boolean {
  const next = (best?.end ?? 0) + 1;
  if (!best?.entry.nominal || posAt(tokens, next) !== 'NOUN' || phraseAt[next] !== phraseAt[best.head]) return false;
  return (kinds[next] ?? []).some((kind) => PEOPLE.has(kind));
}

const PEOPLE = new Set(['police', 'army', 'crowd', 'leader', 'armed-group', 'observer', 'supporters']);

/** "supporters of the ousted leader": the participle only describes. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) === '-') return true;
  const isParticiple = posAt(tokens, at) === 'VERB' && /(ed|en|wn|visiting)$/.test(lowerAt(tokens, at));
  return isParticiple && opensPhrase(tokens, at - 1) && DESCRIBED.has(posAt(tokens, at + 1) ?? 'X');
}

function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const pos = posAt(tokens, at) ?? 'X';
  // "internationally recognised government"
  const isGraded = pos === 'ADV' && (posAt(tokens, at - 1) === 'DET' || lowerAt(tokens, at).endsWith('ally'));
  return isGraded || OPENS_PHRASE.has(pos) || lowerAt(tokens, at) === "'s";
}
const OPENS_PHRASE = new Set<PartOfSpeech>(['DET', 'ADJ', 'ADP', 'NUM']);
const DESCRIBED = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ']);

/** Verbs without an object: "the mayor of the capital resigned in March" is no passive. */
const INTRANSITIVE = new Set([
  'resign',
  'rally',
  'flee',
  'say',
  'report',
  'clash',
  'riot',
  'strike-work',
  'consult',
  'enter',
  'agree',
]);

/** A common noun that is itself a complement; "Police in Belarus detained at least 700 people" is no passive. */
const isDescribable = (tokens: readonly Token[], phrase: Phrase, group: VerbGroup): boolean =>
  posAt(tokens, phrase.head) !== 'PROPN' &&
  lowerAt(tokens, group.verb + 1) !== 'at' &&
  COMPLEMENT_OF.has(posAt(tokens, phrase.from - 1) ?? 'X');

const COMPLEMENT_OF = new Set<PartOfSpeech>(['ADP', 'VERB']);

const isBare = (group: VerbGroup): boolean => group.from === group.verb && !group.participle && !group.infinitive;

/** "protesters arrested in Minsk": a bare participle right after a noun that cannot be its subject, or with an agent, is a passive. */
function isReducedPassive({ tokens, phraseAt, phrases }: ParsedSentence, group: VerbGroup, agent: number): boolean {
  if (!isBare(group) || !/(ed|en|wn|ot|ung)$/.test(lowerAt(tokens, group.verb))) return false;
  if (agent >= 0 && lowerAt(tokens, group.verb + 1) === 'by') return true;
  const phrase = phrases[phraseAt[group.verb - 1] ?? -1];
  return phrase !== undefined && posAt(tokens, group.verb + 1) === 'ADP' && isDescribable(tokens, phrase, group);
}

/** "is under house arrest": the subject suffers it. */
const isState = ({ entry }: Found): boolean => entry.concept === 'arrest' && entry.pattern.startsWith('be ');

function verbAct(parsed: ParsedSentence, found: readonly Found[]): Act {
  const [best] = found as [Found, ...Found[]];
  const group = readVerbGroup(parsed.tokens, best.head);
  const agent = findAgent(parsed, best.head);
  const reduced = !INTRANSITIVE.has(best.entry.concept) && isReducedPassive(parsed, group, agent);
  const passive = group.passive || reduced || isState(best);
  const subject = reduced ? (parsed.phraseAt[best.head - 1] ?? -1) : findSubject(parsed, group);
  return {
    ...governingOf(parsed, group, subject),
    entries: found.map(({ entry }) => entry),
    head: best.head,
    end: best.end,
    ends: found.map(({ end }) => end),
    passive,
    source: passive ? agent : subject,
    target: passive ? subject : targetOf(parsed, best),
    relative: isRelative(parsed, group) || reduced,
  };
}

/** "Nobody was arrested": a subject that is nobody negates. */
function governingOf(parsed: ParsedSentence, group: VerbGroup, subject: number): Governing {
  const governing = verbModality(parsed.tokens, group);
  return governing.modality === 'actual' && isNobody(parsed, subject)
    ? { ...governing, modality: 'negated' }
    : governing;
}

function targetOf(parsed: ParsedSentence, { entry, head, end }: Found): number {
  const object = findObject(parsed, head);
  if (entry.concept === 'arrest' && isBefore(parsed, object, end)) return object;
  const isNoun = posAt(parsed.tokens, end) === 'NOUN';
  const beyond = entry.steps.length > 0 && end > head && isNoun ? findTargetBeyond(parsed, end) : -1;
  return beyond >= 0 ? beyond : object;
}

/** "sentenced the mayor to two years": an object that stands before the noun of the pattern is the target itself. */
const isBefore = ({ phrases, phraseAt }: ParsedSentence, object: number, end: number): boolean =>
  object >= 0 && phraseAt[end] !== object && (phrases[object]?.to ?? end) < end;

const NOBODY = new Set(['no', 'nobody', 'none', 'neither', 'no-one']);
function isNobody({ phrases, tokens }: ParsedSentence, subject: number): boolean {
  const phrase = phrases[subject];
  return phrase !== undefined && NOBODY.has((tokens[phrase.from] as Token).lower);
}

/** "the arrest of X by Y", "Y's arrest of X", "an attack on X". */
function nounAct(parsed: ParsedSentence, found: readonly Found[]): Act {
  const [best] = found as [Found, ...Found[]];
  const { phrases, phraseAt, tokens } = parsed;
  const own = phraseAt[best.head] ?? -1;
  const phrase = phrases[own];
  const from = phrase?.from ?? best.head;
  const owner = phrase && tokens.slice(from, best.head).some(({ lower }) => lower === "'s" || lower === "'");
  const { modality, governor } = nounModality(tokens, { from, to: phrase?.to ?? best.head }, best.head);
  return {
    entries: found.map(({ entry }) => entry),
    head: best.head,
    end: best.end,
    ends: found.map(({ end }) => end),
    passive: false,
    source: owner ? own : nounSource(parsed, best.head, from),
    target: findObject(parsed, Math.max(best.end, phrase?.to ?? best.head)),
    modality,
    governor,
    relative: false,
  };
}

function nounSource(parsed: ParsedSentence, head: number, from: number): number {
  const agent = findAgent(parsed, head);
  if (agent >= 0) return agent;
  let verb = from - 1;
  while (verb > 0 && posAt(parsed.tokens, verb) !== 'VERB') verb--;
  return verb > 0 && from - verb < 6 ? findSubject(parsed, readVerbGroup(parsed.tokens, verb)) : -1;
}
