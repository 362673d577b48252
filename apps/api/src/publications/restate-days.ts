import { addDays, type CountryCode, type CountryRecord, type Day, type Instant } from '#libs/events';
import { asCorrected, KnownMethods, methodHash, scoreOn } from '#libs/scoring';
import type { LedgerStore, PublishedScore, RestatedScore } from '#libs/storage';
import { publishedRow } from './published-day.js';
import { causesOf } from './restatement-causes.js';
import { RESTATEMENT_POLICY } from './restatement-policy.js';

type RestatingStore = Pick<LedgerStore, 'records' | 'publications' | 'restatements'>;

export interface Restating {
  readonly today: Day;
  /** Days are restated under the current one. */
  readonly methods?: KnownMethods;
  /** Asked between countries: a server that is told to stop leaves the rest to the next look. */
  readonly isClosing?: () => boolean;
  /** Lets others be answered between days. */
  readonly giveWay?: () => Promise<void>;
}

/**
 * Restates the published scores that corrections, retractions, late rows or a new method have moved by the policy's points or more:
 * of the countries and days that changed since the last look only. Returns how many. Two at once restate once; one that is cut off
 * is done again.
 */
export async function restateDays(
  storage: RestatingStore,
  { today, methods = new KnownMethods(), isClosing = () => false, giveWay = () => Promise.resolve() }: Restating,
): Promise<number> {
  const due = await storage.restatements.due(methodHash(methods.current), addDays(today, -RESTATEMENT_POLICY.days));
  if (due === null) return 0;
  const to = addDays(today, -1);
  let restated = 0;
  let { turn } = due.next;
  const publishedAt = due.days.size === 0 ? '' : await storage.records.frontier();
  for (const [country, from] of due.days) {
    if (isClosing()) return restated;
    const rows = await movedScores(storage, { country, from, to, publishedAt, methods, giveWay });
    if (rows.length === 0) continue;
    const added = await storage.publications.restate(rows, turn);
    if (added === null) return restated;
    restated += added;
    turn += 1;
  }
  await storage.restatements.settle({ ...due.next, turn });
  return restated;
}

interface Range {
  readonly country: CountryCode;
  readonly from: Day;
  readonly to: Day;
  readonly publishedAt: Instant;
  readonly methods: KnownMethods;
  readonly giveWay: () => Promise<void>;
}

/** The next revisions of the country's published scores that have moved far enough. */
async function movedScores(storage: RestatingStore, range: Range): Promise<readonly RestatedScore[]> {
  const { country, publishedAt, methods, giveWay } = range;
  const published = await storage.publications.latest([country], range);
  if (published.length === 0) return [];
  const now = await storage.records.read(country, { recordedBefore: publishedAt });
  const rows: RestatedScore[] = [];
  for (const score of published) {
    const row = await restatedScore(storage, score, { now, publishedAt, methods });
    if (row) rows.push(row);
    await giveWay();
  }
  return rows;
}

interface Now {
  readonly now: CountryRecord;
  readonly publishedAt: Instant;
  readonly methods: KnownMethods;
}

/** The next revision of a published score; `null` while it has moved less than the policy's points. */
async function restatedScore(
  storage: RestatingStore,
  published: PublishedScore,
  { now, publishedAt, methods }: Now,
): Promise<RestatedScore | null> {
  const { on, value, stale, revision } = published;
  if (value === null) return null;
  const score = scoreOn(asCorrected(now, on), on, { method: methods.current, stale });
  if (Math.abs(score.value - value) < RESTATEMENT_POLICY.points) return null;
  const then = await storage.records.read(published.country, { recordedBefore: published.publishedAt });
  const causes = await causesOf(storage, { published, then, now, methods });
  return { ...publishedRow(score, { publishedAt, stale }), restates: revision, causes };
}
