import type { Instant } from '#libs/events';
import type { Method } from './methods/method.js';
import type { Weights } from './ledger/weights.js';

export interface ScoreOptions {
  /** What was known then; `null` or absent = everything known today, all retractions applied. */
  readonly asOf?: Instant | null;
  /** Absent = the latest. */
  readonly method?: Method;
  /** The caller's own weights, see `checkWeights`. */
  readonly weights?: Weights | null;
  /** The country's feeds have been silent for two intervals: the band is wider. */
  readonly stale?: boolean;
}

export interface SeriesOptions extends ScoreOptions {
  /** Each day as it was known at its own close, instead of all days at one `asOf`. */
  readonly published?: boolean;
}
