import { closeOfDay, type CountryCode, type CountryRecord, type Day, type Instant } from '#libs/events';
import { asCorrected, LATEST_METHOD, scoreOn, type KnownMethods, type Method, type Score } from '#libs/scoring';
import type { LedgerStore, NewPublishedScore, PublishedScore } from '#libs/storage';

/**
 * Publishes the score each watched country had at a day's close, from the rows recorded up to now, all under one method. Returns how
 * many were new: a day that is published stays as it is. Two publishers at once leave one row per country and day.
 */
export async function publishDay(
  storage: Pick<LedgerStore, 'records' | 'publications'>,
  day: Day,
  staleFeeds: ReadonlySet<string>,
  method: Method = LATEST_METHOD,
): Promise<number> {
  const coverage = (await storage.records.coverage()).filter(({ from }) => from <= day);
  const countries = [...new Set(coverage.map(({ country }) => country))];
  const publishedAt = await storage.records.frontier();
  const records = await storage.records.readAll(countries, { recordedBefore: publishedAt });
  const stale = new Set(coverage.filter(({ feed }) => staleFeeds.has(feed)).map(({ country }) => country));
  const rows = [...records.values()].map((record) => rowOf(record, { day, publishedAt, stale, method }));
  return storage.publications.append(rows);
}

interface Publishing {
  readonly day: Day;
  readonly publishedAt: Instant;
  readonly stale: ReadonlySet<CountryCode>;
  readonly method: Method;
}

function rowOf(
  record: CountryRecord,
  { day, publishedAt, stale: staleCountries, method }: Publishing,
): NewPublishedScore {
  const stale = staleCountries.has(record.country);
  const score = scoreOn(record, day, { asOf: closeOfDay(day), method, stale });
  return publishedRow(score, { publishedAt, stale });
}

/** A score as it is published. */
export function publishedRow(
  score: Score,
  { publishedAt, stale }: { readonly publishedAt: Instant; readonly stale: boolean },
): NewPublishedScore {
  const { country, on, value, low, high, label, pillars, indicators, hash, method } = score;
  return {
    ...{ country, on, value, low, high, label, stale, parts: { pillars, indicators } },
    ...{ methodVersion: method.version, methodHash: method.hash, inputHash: hash, publishedAt },
  };
}

/** The published score again, from the rows that were recorded when it was published. `null` for a method that is not here. */
export async function replay(
  storage: Pick<LedgerStore, 'records'>,
  published: PublishedScore,
  methods: KnownMethods,
): Promise<Score | null> {
  const { country, on, publishedAt, stale, methodVersion, causes } = published;
  const method = methods.byVersion(methodVersion);
  if (!method) return null;
  const record = await storage.records.read(country, { recordedBefore: publishedAt });
  if (causes !== null) return scoreOn(asCorrected(record, on), on, { method, stale });
  return scoreOn(record, on, { asOf: closeOfDay(on), method, stale });
}
