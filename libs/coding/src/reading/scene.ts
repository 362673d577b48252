import { capitalOf } from '../places/gazetteer.js';
import { posAt } from '../text/token.js';
import { namesCapital, placesJoinedTo } from './named-places.js';
import type { CountryCode, Day, EventClassId } from '#libs/events';
import type { DateMention } from '../text/dates.js';
import type { Act } from '../syntax/act.js';
import { clauseOf } from './clause.js';
import { type PlaceMention, readingFor } from '../places/find-places.js';
import type { ReadSentence, ReportReading } from './report-reading.js';

/** Where and when an act happens. */
export interface Scene {
  readonly country: CountryCode | null;
  readonly place: string | null;
  /** Further places of the same act: "in Osh and Naryn". */
  readonly alsoAt: readonly string[];
  readonly date: DateMention | null;
  readonly on: Day;
}

/** In these classes the country at risk is the one that suffers the act, not the one that acts. */
const AT_TARGET: ReadonlySet<EventClassId> = new Set([
  'foreign.sanctions',
  'foreign.aid-suspended',
  'foreign.troops-enter',
  'foreign.statement',
]);

const nearest = <T extends { readonly distance: number }>(items: readonly T[]): T | null =>
  items.reduce<T | null>((best, item) => (best === null || item.distance < best.distance ? item : best), null);

function dateOf(sentence: ReadSentence, act: Act): DateMention | null {
  const { from, to } = clauseOf(sentence, act);
  const near = sentence.dates
    .filter(({ at }) => at >= from && at <= to)
    .map((date) => ({ date, distance: Math.abs(date.at - act.head) }));
  return nearest(near)?.date ?? null;
}

function sceneMention(sentence: ReadSentence, act: Act): PlaceMention | null {
  const scenes = sentence.places.filter(
    ({ located, places }) => located && places[0]?.kind !== 'demonym' && places[0]?.kind !== 'seat',
  );
  const cities = scenes.filter((mention) => !isCountry(mention));
  const countryOf = (mention: PlaceMention) => mention.places[0]?.country;
  // "Kenya: Police fired on a crowd in Kisumu": of a country and its city the city is the scene.
  const exact = scenes.filter(
    (mention) => !isCountry(mention) || cities.every((city) => countryOf(city) !== countryOf(mention)),
  );
  const near = exact.map((mention) => ({
    mention,
    distance: Math.abs(mention.from - act.head) + (isCountry(mention) ? COUNTRY_PENALTY : 0),
  }));
  return nearest(near)?.mention ?? null;
}
/** What is struck from afar is where it is: "missiles struck Kyiv". */
const STRIKES: ReadonlySet<EventClassId> = new Set([
  'violence.explosion',
  'violence.attack-on-civilians',
  'asset.attacked-or-seized',
]);
const STRUCK: ReadonlySet<string | undefined> = new Set(['capital', 'region', 'country']);

/** The place that is itself the target of an attack, or of the one told before it: "bombed Damascus, killing four". */
function struckPlace(sentence: ReadSentence, act: Act, eventClass: EventClassId): PlaceMention | null {
  if (!STRIKES.has(eventClass)) return null;
  const end = sentence.phrases[act.target]?.to;
  const able = sentence.places.filter(({ places }) => STRUCK.has(places[0]?.kind));
  const isBefore = ({ from }: PlaceMention) => from < act.head && posAt(sentence.tokens, from - 1) === 'VERB';
  return able.find(({ to }) => to === end) ?? able.find(isBefore) ?? null;
}

const isCountry = (mention: PlaceMention): boolean => mention.places[0]?.kind === 'country';
/** A city is the better scene, even some words farther off. */
const COUNTRY_PENALTY = 4;

const namesHome = ({ places }: Pick<ReadSentence, 'places'>, { country }: ReportReading): boolean =>
  places.some((mention) => mention.places.some((place) => place.country === country));

/** The country a report is about suffers what it tells, unless its own government does it, and not by words alone, to somebody abroad. */
function targetCountry(sentence: ReadSentence, act: Act, { reading, eventClass }: SceneContext): CountryCode | null {
  const phrase = eventClass === 'foreign.statement' ? undefined : sentence.phrases[act.source];
  const others = sentence.places.filter(({ from, to }) => !phrase || from < phrase.from || to > phrase.to);
  if (namesHome({ places: others }, reading)) return reading.country;
  const after = sentence.places.filter(({ from, places: named }) => from > act.head && named[0]?.kind !== 'seat');
  return after[0] ? readingFor(after[0], reading.country).country : null;
}

export interface SceneContext {
  readonly reading: ReportReading;
  readonly eventClass: EventClassId;
}

/** Country, place and day of an act: its own sentence first, then what the report is about. */
export function readScene(sentence: ReadSentence, act: Act, context: SceneContext): Scene {
  const { reading, eventClass } = context;
  const date = dateOf(sentence, act);
  const scene = sceneMention(sentence, act) ?? struckPlace(sentence, act, eventClass);
  const place = scene ? readingFor(scene, reading.country) : null;
  const own = AT_TARGET.has(eventClass)
    ? targetCountry(sentence, act, context)
    : (place?.country ?? ownCountry(sentence, act, context));
  const country = own ?? reading.country;
  return {
    country,
    ...placesOf(sentence, scene, { ...reading, country }),
    date,
    on: date && date.kind !== 'historical' ? date.on : sentence.on,
  };
}

/** The place a scene names, with those joined to it; "the capital" when it names none. */
function placesOf(
  sentence: ReadSentence,
  scene: PlaceMention | null,
  reading: ReportReading,
): Pick<Scene, 'place' | 'alsoAt'> {
  const place = scene && !isCountry(scene) ? readingFor(scene, reading.country) : null;
  if (scene && place) return { place: place.name, alsoAt: placesJoinedTo(sentence, scene, reading) };
  return { place: namesCapital(sentence) ? capitalOf(reading.country) : null, alsoAt: [] };
}

/** Who acts outside the own country, too: the scene is where the report is. */
const CROSSES_BORDERS = /^(violence|foreign|restraint|election)\./;
const ABROAD = ['army', 'armed-group', 'country', 'foreign-capital', 'company', 'foreign-forces'];

/** The country of who acts ("Thai police"), or of the one country a sentence names when the report is about none. */
function ownCountry(sentence: ReadSentence, act: Act, { reading, eventClass }: SceneContext): CountryCode | null {
  if (namesHome(sentence, reading)) return reading.country;
  const phrase = sentence.phrases[act.source];
  const isAbroad =
    phrase && CROSSES_BORDERS.test(eventClass) && ABROAD.some((kind) => sentence.kinds[phrase.head]?.includes(kind));
  if (isAbroad) return null;
  const own = sentence.places.filter(({ from, to }) => phrase && from >= phrase.from && to <= phrase.to);
  const named = own.length > 0 || reading.country ? own : sentence.places;
  const codes = [...new Set(named.map((mention) => readingFor(mention, reading.country).country))];
  return codes.length === 1 ? (codes[0] ?? null) : null;
}
