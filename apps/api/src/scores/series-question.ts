import type { Day, Instant } from '#libs/events';
import type { Method, Weights } from '#libs/scoring';

/** Which series is asked for, with every default filled in. */
export interface SeriesQuestion {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Instant | null;
  /** Each day as it was known at its own close. */
  readonly published: boolean;
  readonly method: Method;
  /** The caller asked for this method; otherwise it is the current one. */
  readonly isMethodNamed: boolean;
  readonly weights: Weights | null;
}
