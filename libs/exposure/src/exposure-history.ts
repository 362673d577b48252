import type { CountryCode, Day } from '#libs/events';
import type { Shares } from './shares.js';
import { joinedRisk } from './stake-risk.js';

/** Daily scores over the days of the replay; a gap is `NaN`. */
export type ScoreColumn = ArrayLike<number>;

export interface SeriesOfPortfolio {
  readonly countries: ReadonlyMap<CountryCode, ScoreColumn>;
  /** Scores of the assets, by key of the stake; only stakes that own assets. */
  readonly assets: ReadonlyMap<string, ScoreColumn>;
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
  { stakes }: Shares,
  dates: readonly Day[],
  { countries, assets }: SeriesOfPortfolio,
): ExposureHistory {
  const score = dates.map(() => 0);
  const scoredShare = dates.map(() => 0);
  for (const stake of stakes) {
    const values = countries.get(stake.country) ?? [];
    const hits = assets.get(stake.key);
    for (let day = 0; day < dates.length; day += 1) {
      const value = values[day] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      score[day] = (score[day] ?? 0) + stake.share * joinedRisk(value, hits?.[day], stake);
      scoredShare[day] = (scoredShare[day] ?? 0) + stake.share;
    }
  }
  return { dates, score, scoredShare };
}
