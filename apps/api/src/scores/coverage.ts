import { countryByCode, instantMs, type CountryCode, type CountryRecord, type Day, type Instant } from '#libs/events';
import type { CoverageRow } from '#libs/storage';
import type { CoverageModel } from './coverage.model.js';
import { dominantSource } from './dominant-source.js';

export interface CoverageQuestion {
  readonly country: CountryCode;
  readonly on: Day;
  readonly asOf: Instant | null;
  /** Feeds that have been silent for two of their intervals now. */
  readonly staleFeeds: ReadonlySet<string>;
}

/** What a score of a country on a day stands on. A country or a time no feed covers has no score, and the reason says why. */
export function coverageOf(
  question: CoverageQuestion,
  rows: readonly CoverageRow[],
  record: CountryRecord,
): CoverageModel {
  return {
    ...stateOf(question, rows, record),
    // Counted only when it is asked for: it looks at every event.
    get dominantSource() {
      return dominantSource(record, question);
    },
  };
}

function stateOf(
  question: CoverageQuestion,
  rows: readonly CoverageRow[],
  record: CountryRecord,
): Omit<CoverageModel, 'dominantSource'> {
  const { country, on } = question;
  const own = rows.filter((row) => row.country === country);
  const from = own.map((row) => row.from).sort()[0] ?? null;
  const covering = own.filter((row) => row.from <= on && (row.to === null || row.to >= on));
  const feeds = covering.map(({ feed }) => feed);
  if (!own.length) return { state: 'unmonitored', reason: noFeed(country), feeds, from };
  if (!covering.length) return { state: 'unmonitored', reason: notThen(country, on, own), feeds, from };
  const stale = feeds.filter((feed) => question.staleFeeds.has(feed));
  if (stale.length)
    return { state: 'stale', reason: `${stale.join(', ')} has been silent for two of its intervals.`, feeds, from };
  if (hasEvents(record, question)) return { state: 'observed', reason: null, feeds, from };
  return { state: 'none-reported', reason: 'The feeds report no event up to this day.', feeds, from };
}

const nameOf = (country: CountryCode): string => countryByCode(country)?.name ?? country;

const noFeed = (country: CountryCode): string =>
  `No feed covers ${nameOf(country)}. Import one that does: faultline import SOURCE PATH.`;

const notThen = (country: CountryCode, on: Day, rows: readonly CoverageRow[]): string =>
  `No feed covers ${nameOf(country)} on ${on}: ${rows.map(({ feed, from, to }) => `${feed} from ${from}${to ? ` to ${to}` : ''}`).join(', ')}.`;

function hasEvents({ events }: CountryRecord, { on, asOf }: CoverageQuestion): boolean {
  const moment = asOf === null ? Infinity : instantMs(asOf);
  return events.some((event) => event.occurredOn <= on && instantMs(event.knownAt) <= moment);
}
