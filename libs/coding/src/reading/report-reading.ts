import type { CountryCode, Day } from '#libs/events';
import { findPersons, type PersonMention } from '../names/find-persons.js';
import { settleNamesakes } from '../names/settle-namesakes.js';
import { recentOffices } from '../names/register.js';
import { findPlaces, type PlaceMention } from '../places/find-places.js';
import type { Place, PlaceKind } from '../places/gazetteer.js';
import { reportCountry } from '../places/report-country.js';
import { parseSentence, type ParsedSentence } from '../syntax/parsed-sentence.js';
import { countryOfSentences, dayOfTopics } from './topics.js';
import { type DateMention, findDates } from '../text/dates.js';
import { lemmaAt, type Sentence } from '../text/token.js';

/** A sentence with its names, places and times. */
export interface ReadSentence extends ParsedSentence {
  readonly persons: readonly PersonMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  /** What the sentence is about: the report's country, or its own in a round-up. */
  readonly country: CountryCode | null;
  /** Day of what it tells without a date. */
  readonly on: Day;
}

export interface ReportReading {
  readonly country: CountryCode | null;
  readonly on: Day;
  readonly sentences: readonly ReadSentence[];
}

const KIND_OF_OFFICE: ReadonlyMap<string, string> = new Map<string, string>([
  ['president', 'head-of-state'],
  ['king', 'head-of-state'],
  ['supreme-leader', 'head-of-state'],
  ['prime-minister', 'head-of-government'],
  ['chancellor', 'head-of-government'],
  ['speaker', 'speaker'],
  ['regional-head', 'regional-head'],
]);

const KIND_OF_PLACE: Readonly<Record<PlaceKind, readonly string[]>> = {
  country: ['country'],
  demonym: ['country'],
  capital: ['foreign-capital', 'city'],
  region: ['city'],
  seat: ['seat'],
};

function kindsOfPerson({ resolution: { person }, former }: PersonMention, on: Day): string[] {
  const offices = person && !former ? recentOffices(person, on) : [];
  return ['person', 'leader', ...offices.flatMap((office) => KIND_OF_OFFICE.get(office) ?? [])];
}

/** Names and places add their kinds to what the nouns already say: a capital stands for its government. */
function addNamedKinds(
  parsed: ParsedSentence,
  named: Pick<ReadSentence, 'persons' | 'places' | 'country'>,
  on: Day,
): ParsedSentence {
  const kinds = parsed.kinds.map((list) => [...list]);
  for (const mention of named.persons) kinds[mention.to]?.push(...kindsOfPerson(mention, on));
  for (const { to, places } of named.places) kinds[to]?.push(...KIND_OF_PLACE[(places[0] as Place).kind]);
  for (const mention of named.places) {
    const head = stateBehind(parsed, mention, named.country);
    if (head >= 0) kinds[head]?.push('country');
  }
  return { ...parsed, kinds };
}

/** "the Canadian government": the token that stands for the state of another country named before it, or -1. */
function stateBehind(parsed: ParsedSentence, { to, places }: PlaceMention, home: CountryCode | null): number {
  const head = parsed.phrases[parsed.phraseAt[to] ?? -1]?.head ?? -1;
  const isForeign = places.every(({ country }) => country !== home);
  return isForeign && STATE_WORDS.has(lemmaAt(parsed.tokens, head)) ? head : -1;
}
const STATE_WORDS = new Set('government ministry administration cabinet kremlin authority regime embassy'.split(' '));

/** The people an opening names tell what it is about even where places do not. */
const OPENING = 6;

function countriesOfPersons(opening: readonly ParsedSentence[], on: Day): CountryCode[] {
  const named = opening.flatMap((sentence) => findPersons(sentence, { country: null, on }));
  const people = new Set(named.flatMap(({ resolution }) => resolution.person ?? []));
  return [...people].map(({ country }) => country);
}

/** Sentences → what they name, with the report's country found first, because it decides what a name means. */
export function readReport(sentences: readonly Sentence[], on: Day, given: CountryCode | null): ReportReading {
  const parsed = sentences.map(parseSentence);
  const places = parsed.map(findPlaces);
  const country = given ?? reportCountry(places, countriesOfPersons(parsed.slice(0, OPENING), on));
  const countries = given ? parsed.map(() => given) : countryOfSentences(places, country);
  const persons = settleNamesakes(
    parsed.map((sentence, i) => findPersons(sentence, { country: countries[i] ?? country, on })),
  );
  const dates = parsed.map(({ tokens }) => findDates(tokens, on));
  const days = dayOfTopics(dates, countries, on);
  return {
    country,
    on,
    sentences: parsed.map((sentence, i) => {
      const named = { persons: persons[i] ?? [], places: places[i] ?? [], country: countries[i] ?? country };
      return {
        ...addNamedKinds(sentence, named, on),
        ...named,
        dates: dates[i] ?? [],
        on: days[i] ?? on,
      };
    }),
  };
}
