import type { MonthNumber } from '../month.js';

/** Deaths at or above which a country-month counts as violent; the threshold of the incidence question. */
export const VIOLENT_MONTH_DEATHS = 25;

/** What a forecast may know: the recorded months of one country up to its origin, newest first. */
export interface Known {
  readonly history: Float64Array;
  readonly origin: MonthNumber;
}

/** A way of forecasting whether a month reaches the threshold that anybody would try first. */
export interface Baseline {
  readonly id: string;
  readonly title: string;
  /** Higher = more likely; only the order counts, unless `isProbability`. */
  readonly score: (known: Known) => number;
  readonly isProbability: boolean;
}
