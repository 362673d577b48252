import { UserError, type CountryCode, type CountryRecord, type Day, type Instant } from '#libs/events';
import { scoreOn, type Score } from '#libs/scoring';
import type { Storage } from '#libs/storage';
import { readKnownMethods } from '../methods/stored-methods.js';
import { coverageOf } from './coverage.js';
import { checkAsOf } from './score-question.js';
import { staleFeedsAt } from './stale-feeds.js';

export interface StoredScore {
  readonly score: Score;
  readonly record: CountryRecord;
}

export interface StoredScoreQuestion {
  readonly country: CountryCode;
  readonly on: Day;
  /** `null` = everything known. */
  readonly asOf: Instant | null;
  readonly now: Instant;
}

/** The score of a country from the store, the same bits as over the API. @throws UserError where no feed covers it, or for a moment to come. */
export async function scoreFromStore(storage: Storage, question: StoredScoreQuestion): Promise<StoredScore> {
  const { country, on, now } = question;
  const asOf = checkAsOf(question.asOf, now);
  const [record, rows, methods, staleFeeds] = await Promise.all([
    storage.records.read(country),
    storage.records.coverage(),
    readKnownMethods(storage),
    asOf === null ? staleFeedsAt(storage, now) : new Set<string>(),
  ]);
  const coverage = coverageOf({ country, on, asOf, staleFeeds }, rows, record);
  if (coverage.state === 'unmonitored')
    throw new UserError('NOT_FOUND', coverage.reason ?? 'No feed covers it.', 'country');
  return { score: scoreOn(record, on, { asOf, method: methods.current, stale: coverage.state === 'stale' }), record };
}
