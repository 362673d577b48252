import type { ClusterWeights } from './metrics/ranked-cases.js';
import type { Random } from './seeded-random.js';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Bootstrap {
  /** Number of clusters: whole countries are drawn, because the months of one country are not independent. */
  readonly clusters: number;
  readonly resamples: number;
  readonly random: Random;
}

/** How to draw, where the clusters follow from the data. */
export type Resampling = Omit<Bootstrap, 'clusters'>;

const LOWER_SHARE = 0.025;

/**
 * 95 % percentile interval of a statistic when clusters are drawn with replacement. The statistic receives how often each cluster was
 * drawn; a resample on which it is undefined (`null`) is left out. `null` when it is undefined on all of them.
 */
export function clusterBootstrap(
  { clusters, resamples, random }: Bootstrap,
  statistic: (weights: ClusterWeights) => number | null,
): Interval | null {
  const values: number[] = [];
  for (let resample = 0; resample < resamples; resample += 1) {
    const weights = new Uint16Array(clusters);
    for (let draw = 0; draw < clusters; draw += 1) {
      const drawn = Math.floor(random() * clusters);
      weights[drawn] = (weights[drawn] ?? 0) + 1;
    }
    const value = statistic(weights);
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (values.length - 1))];
  const [low, high] = [at(LOWER_SHARE), at(1 - LOWER_SHARE)];
  return low === undefined || high === undefined ? null : { low, high };
}
