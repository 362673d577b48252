import { lowerAt, posAt } from '../text/token.js';
import type { CountryCode } from '#libs/events';
import type { CodedActor } from '../coded-report.js';
import { recentOffices } from '../names/register.js';
import { type Sector, sectorOfOffice } from '../names/offices.js';
import { readingFor } from '../places/find-places.js';
import { chainEnd } from '../syntax/object.js';
import { textBetween } from '../syntax/parsed-sentence.js';
import type { Phrase } from '../syntax/phrase.js';
import type { ReadSentence, ReportReading } from './report-reading.js';

/** Kind of a noun → sector, the first that fits. */
const SECTORS: readonly (readonly [kind: string, sector: Sector])[] = [
  ['journalist', 'MED'],
  ['armed-group', 'REB'],
  ['electoral-authority', 'GOV'],
  ['court', 'JUD'],
  ['speaker', 'LEG'],
  ['parliament', 'LEG'],
  ['opposition', 'OPP'],
  ['police', 'COP'],
  ['army', 'MIL'],
  ['head-of-state', 'GOV'],
  ['head-of-government', 'GOV'],
  ['minister', 'GOV'],
  ['regional-head', 'GOV'],
  ['observer', 'NGO'],
  ['crowd', 'CVL'],
  ['supporters', 'CVL'],
  ['civilians', 'CVL'],
  ['government', 'GOV'],
  ['country', 'GOV'],
  ['foreign-capital', 'GOV'],
  ['company', 'BUS'],
];

const within = (phrase: Phrase) => (item: { readonly from: number; readonly to: number }) =>
  item.from >= phrase.from && item.to <= phrase.to;

function countryOf(sentence: ReadSentence, phrase: Phrase, reading: ReportReading): CountryCode | null {
  const place = sentence.places.find(within(phrase));
  return place ? readingFor(place, reading.country).country : reading.country;
}

/** A phrase → the actor it names, with the register's person where one is resolved. */
export function toActor(sentence: ReadSentence, phrase: Phrase, reading: ReportReading): CodedActor {
  const person = sentence.persons.find(within(phrase))?.resolution.person ?? null;
  const role = person ? (recentOffices(person, reading.on)[0] ?? null) : null;
  return {
    text: textBetween(sentence, phrase.from, phrase.to),
    name: person?.name ?? null,
    country: person ? person.country : countryOf(sentence, phrase, reading),
    sector: role ? sectorOfOffice(role) : sectorOf(sentence, phrase),
    role,
  };
}

const sectorOf = ({ kinds }: ReadSentence, { from, to }: Phrase): Sector | null =>
  sectorOfKinds(new Set(kinds.slice(from, to + 1).flat()));

/** Kinds of a phrase's words → the sector they stand for, `null` when none says. */
export const sectorOfKinds = (kinds: ReadonlySet<string>): Sector | null =>
  SECTORS.find(([kind]) => kinds.has(kind))?.[1] ?? null;

/** "in Bishkek" tells where, not who. */
const isScene = ({ places }: ReadSentence, { from, to }: Phrase): boolean =>
  places.some((place) => place.located && place.from === from && place.to === to);

/** "Heavy", "alight": a describing word alone names nobody. */
const isNamed = ({ tokens }: ReadSentence, { head }: Phrase): boolean =>
  !['ADJ', 'ADV', 'VERB'].includes(posAt(tokens, head) ?? 'X') && !NOBODY.has(lowerAt(tokens, head));
const NOBODY = new Set(['heavy', 'alight', 'fierce', 'fresh', 'air', 'fire']);

/** The phrase at a place of `phrases` and those joined to it by "and", as actors. */
export function actorsFrom(sentence: ReadSentence, number: number, reading: ReportReading): CodedActor[] {
  const first = sentence.phrases[number];
  if (!first) return [];
  const end = chainEnd(sentence, number);
  const joined = sentence.phrases.slice(number + 1).filter(({ from, to }) => {
    const link = lowerAt(sentence.tokens, from - 1);
    return to <= end && (link === 'and' || link === ',');
  });
  return (
    [first, ...joined]
      .filter((phrase) => !isScene(sentence, phrase) && isNamed(sentence, phrase))
      .map((phrase) => toActor(sentence, phrase, reading))
      // "590" is a count, not somebody.
      .filter(({ text }) => /\p{L}/u.test(text))
  );
}
