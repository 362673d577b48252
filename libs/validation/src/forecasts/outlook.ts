import { VIOLENT_MONTH_DEATHS } from '../baselines/baseline.js';
import { historyUpTo, type CountryMonths } from '../country-months.js';
import { monthText, type MonthNumber } from '../month.js';
import {
  discreteDistribution,
  probabilityAtLeast,
  quantile,
  type DiscreteDistribution,
} from './discrete-distribution.js';
import { incidenceFeatures } from './incidence-features.js';
import { probabilityOf } from './logistic.js';
import { ONSET_DEATHS, OUTLOOK_MODEL } from './outlook.data.js';
import { OWN_HISTORY, ownHistoryForecast, type OwnHistorySettings } from './own-history.forecast.js';

/** The one forecast of the product: organised-violence deaths in the month after the origin. */
export interface Outlook {
  /** `YYYY-MM` that is forecast. */
  readonly month: string;
  /** Deaths from which the month counts as violent. */
  readonly threshold: number;
  /** Probability, 0–1, that the month reaches the threshold. */
  readonly probability: number;
  /** Predictive distribution of deaths; gives the threshold exactly `probability`. */
  readonly distribution: DiscreteDistribution;
  /** Deaths that are not exceeded in 10, 50 and 90 of 100 cases. */
  readonly quantiles: { readonly p10: number; readonly p50: number; readonly p90: number };
  /** Months of record it stands on. */
  readonly monthsKnown: number;
}

/** One month ahead the newest months count more, and wars have less time to fade, than over a year (chosen on 1994–2009). */
const ONE_MONTH_AHEAD: OwnHistorySettings = {
  ...OWN_HISTORY,
  halfLifeMonths: 3,
  fade: 0.9,
  quiet: 0.02,
  plainYear: 0,
};

/** Moves weight across the threshold until it holds the wanted probability; a country that never crossed it gets typical first months. */
function withProbability({ values, weights }: DiscreteDistribution, probability: number): DiscreteDistribution {
  const above = probabilityAtLeast({ values, weights }, VIOLENT_MONTH_DEATHS);
  const scaled = weights.map((weight, index) =>
    (values[index] ?? 0) >= VIOLENT_MONTH_DEATHS
      ? (weight * probability) / above
      : (weight * (1 - probability)) / (1 - above),
  );
  if (above > 0) return discreteDistribution(values, scaled);
  return discreteDistribution(
    [...values, ...ONSET_DEATHS],
    [...scaled, ...ONSET_DEATHS.map(() => probability / ONSET_DEATHS.length)],
  );
}

/** Distribution of next month’s deaths. `history`: deaths per month, newest first, at least one month. */
export function nextMonthDistribution(history: Float64Array): DiscreteDistribution {
  return withProbability(
    ownHistoryForecast(history, ONE_MONTH_AHEAD),
    probabilityOf(OUTLOOK_MODEL, incidenceFeatures(history)),
  );
}

/**
 * What the record up to `origin` says about the month after it. `null` for a country without a record: no outlook without a monitored feed.
 * The caller passes only deaths known at the origin. Calibrated on UCDP organised violence (state-based, non-state and one-sided);
 * deaths counted another way need a calibration of their own.
 */
export function outlook(table: CountryMonths, country: string, origin: MonthNumber): Outlook | null {
  const history = historyUpTo(table, country, origin);
  if (history.length === 0) return null;
  const distribution = nextMonthDistribution(history);
  return {
    month: monthText(origin + 1),
    threshold: VIOLENT_MONTH_DEATHS,
    probability: probabilityAtLeast(distribution, VIOLENT_MONTH_DEATHS),
    distribution,
    quantiles: {
      p10: quantile(distribution, 0.1),
      p50: quantile(distribution, 0.5),
      p90: quantile(distribution, 0.9),
    },
    monthsKnown: history.length,
  };
}
