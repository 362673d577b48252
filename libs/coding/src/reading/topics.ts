import type { CountryCode, Day } from '#libs/events';
import { dayNumber } from '#libs/events';
import type { PlaceMention } from '../places/find-places.js';
import type { DateMention } from '../text/dates.js';

/** A round-up tells of several countries in turn: this many lead sentences, and none is named in half of them. */
const ROUND_UP_COUNTRIES = 3;
const MAIN_SHARE = 0.5;

/** Country of the first place a sentence names that lies in one country only. */
const leadOf = (places: readonly PlaceMention[]): CountryCode | null =>
  places.find((mention) => new Set(mention.places.map(({ country }) => country)).size === 1)?.places[0]?.country ??
  null;

const isIn = ({ places }: PlaceMention, country: CountryCode | null): boolean =>
  places.some((place) => place.country === country);

/**
 * The country each sentence is about: the report's, but in a round-up the one that leads the sentence, or else the one before it. `main` is what
 * the report as a whole is about.
 */
export function countryOfSentences(
  places: readonly (readonly PlaceMention[])[],
  main: CountryCode | null,
): (CountryCode | null)[] {
  const leads = places.map(leadOf);
  const counts = new Map<CountryCode, number>();
  for (const lead of leads) if (lead) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  const named = leads.filter((lead) => lead !== null).length;
  const home = places.filter((mentions) => mentions.some((mention) => isIn(mention, main))).length;
  const isRoundUp = counts.size >= ROUND_UP_COUNTRIES && home < MAIN_SHARE * named;
  if (!isRoundUp) return leads.map(() => main);
  let current: CountryCode | null = null;
  return leads.map((lead) => (current = lead ?? current));
}

/** From this age on a stated day begins a narrative that the next sentence goes on with. */
const NARRATIVE_DAYS = 7;

const ageOf = (date: DateMention, on: Day): number => dayNumber(on) - dayNumber(date.on);

/** A story is told about the day its opening names, if that is one of the last few. */
const LEAD_SENTENCES = 3;
const MAX_LEAD_DAYS = 3;

function leadDay(dates: readonly (readonly DateMention[])[], on: Day): Day {
  const days = dates.slice(0, LEAD_SENTENCES).map((mentions) => mentions.filter(({ kind }) => kind === 'day'));
  const [first, second] = days.find((mentions) => mentions.length > 0) ?? [];
  return first && !second && ageOf(first, on) <= MAX_LEAD_DAYS ? first.on : on;
}

/** The day an undated act of each sentence falls on: the report's, or the day of the story the sentence before it began to tell. */
function dayOfSentences(dates: readonly (readonly DateMention[])[], on: Day): Day[] {
  let told: Day | null = null;
  const lead = leadDay(dates, on);
  return dates.map((mentions) => {
    const day = told ?? lead;
    const last = mentions.findLast(({ kind }) => kind === 'day');
    const isOld = last !== undefined && ageOf(last, on) >= NARRATIVE_DAYS && last.isCalendar;
    told = isOld ? last.on : null;
    return mentions.length > 0 ? on : day;
  });
}

/** The same for a report of several countries: what one country's story says about its day says nothing about the next one's. */
export function dayOfTopics(
  dates: readonly (readonly DateMention[])[],
  countries: readonly (CountryCode | null)[],
  on: Day,
): Day[] {
  const starts = countries.flatMap((country, i) => (i === 0 || country !== countries[i - 1] ? [i] : []));
  return starts.flatMap((from, i) => dayOfSentences(dates.slice(from, starts[i + 1]), on));
}
