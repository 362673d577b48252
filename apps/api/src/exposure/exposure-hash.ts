import { createHash } from 'node:crypto';
import type { ExposureView } from './exposure.view.js';

/** Everything an exposure is computed from: where the money lies, and the hash of each score it meets. */
export function exposureHash({ shares }: Pick<ExposureView, 'shares'>, hashes: ReadonlyMap<string, string>): string {
  const parts = shares.stakes.map(({ key, share }) => [key, share]);
  return createHash('sha256')
    .update(JSON.stringify([parts, shares.unknown, [...hashes].sort(([a], [b]) => (a < b ? -1 : 1))]))
    .digest('hex');
}
