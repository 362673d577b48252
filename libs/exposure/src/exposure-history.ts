import type { CountryCode, Day } from '#libs/events';
import type { Shares } from './shares.js';

/** Daily scores of one country over the days of the replay; a gap is `NaN`. */
export interface CountrySeries {
  readonly country: CountryCode;
  readonly score: ArrayLike<number>;
}

/** What today's holdings would have felt, day by day. */
export interface ExposureHistory {
  readonly dates: readonly Day[];
  /** Points of portfolio score, 0–100; countries without a score that day add nothing. */
  readonly score: readonly number[];
  /** Share of the portfolio that had a score that day, 0–1. */
  readonly scoredShare: readonly number[];
}

/** The same shares under the scores of past days. All series run over `dates`. */
export function exposureHistory(
  shares: Shares,
  dates: readonly Day[],
  series: readonly CountrySeries[],
): ExposureHistory {
  const score = dates.map(() => 0);
  const scoredShare = dates.map(() => 0);
  for (const { country, score: values } of series) {
    const share = shares.byCountry.get(country) ?? 0;
    for (let day = 0; day < dates.length; day += 1) {
      const value = values[day] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      score[day] = (score[day] ?? 0) + share * value;
      scoredShare[day] = (scoredShare[day] ?? 0) + share;
    }
  }
  return { dates, score, scoredShare };
}
