import type { CountryCode, Day } from '#libs/events';
import type { Score } from '#libs/scoring';
import type { AuditVerdict, LedgerStore, PublishedScore } from '#libs/storage';
import { readKnownMethods } from '../methods/stored-methods.js';
import { replay } from './published-day.js';

export interface Difference {
  readonly country: CountryCode;
  readonly on: Day;
  readonly revision: number;
  /** What does not agree, in a sentence. */
  readonly why: string;
}

export interface Verdict {
  /** Published scores that were computed again. */
  readonly replayed: number;
  /** Empty when every one came out the same, bit for bit, and its ledger adds up. */
  readonly differences: readonly Difference[];
  readonly audit: AuditVerdict;
}

/** Largest rounding a sum of ledger lines may leave, in points. */
const LARGEST_RESIDUAL = 1e-9;

/** Computes every published score again from the rows of its time, adds up its ledger, and walks the audit chain. */
export async function verifyPublished(
  storage: Pick<LedgerStore, 'records' | 'publications' | 'methods' | 'audit'>,
  onProgress?: (replayed: number) => void,
): Promise<Verdict> {
  const methods = await readKnownMethods(storage);
  const differences: Difference[] = [];
  let replayed = 0;
  await storage.publications.scan(async (rows) => {
    for (const row of rows) {
      const why = disagreement(row, await replay(storage, row, methods));
      if (why !== null) differences.push({ country: row.country, on: row.on, revision: row.revision, why });
      replayed += 1;
    }
    onProgress?.(replayed);
  });
  return { replayed, differences, audit: await storage.audit.verify() };
}

function disagreement(published: PublishedScore, score: Score | null): string | null {
  if (score === null) return `method ${published.methodVersion} is not in this version of Faultline`;
  if (score.method.hash !== published.methodHash) return `method ${published.methodVersion} has changed since`;
  if (score.value !== published.value) return `published ${String(published.value)}, computed ${score.value}`;
  if (score.hash !== published.inputHash)
    return `same value, but from other inputs: ${published.inputHash}, now ${score.hash}`;
  const sum = score.contributions.reduce((total, { points }) => total + points, 0);
  return Math.abs(sum - score.value) <= LARGEST_RESIDUAL ? null : `the ledger adds up to ${sum}, not to ${score.value}`;
}
