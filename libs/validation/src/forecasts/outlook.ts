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
import { ONSET_DEATHS, OUTLOOK_LEADS, OUTLOOK_MODELS, type OutlookLead } from './outlook.data.js';
import { OWN_HISTORY, ownHistoryForecast, type OwnHistorySettings } from './own-history.forecast.js';

/** The one forecast of the product: organised-violence deaths in a month after the origin. */
export interface Outlook {
  /** `YYYY-MM` that is forecast. */
  readonly month: string;
  /** Months from the newest month of the record to the one that is forecast, at least 1. */
  readonly lead: number;
  /** The fitted lead whose model and calibration apply: the next one that is not shorter. */
  readonly modelLead: OutlookLead;
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

/** Further ahead nothing was ever tested: no outlook. */
export const LONGEST_LEAD_MONTHS = 12;

/** The record a country needs; the models were fitted on nothing shorter. */
export const OUTLOOK_RECORD_MONTHS = 36;

/** A month or two ahead the newest months count more, and wars have less time to fade, than over a year (chosen on 1994–2009). */
const NEAR: OwnHistorySettings = {
  ...OWN_HISTORY,
  halfLifeMonths: 3,
  fade: 0.9,
  quiet: 0.02,
  plainYear: 0,
};
const NEAR_LEAD_MONTHS = 2;

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

/** The shortest fitted lead that is not shorter than `lead` (1–12 months). */
function modelLeadOf(lead: number): OutlookLead {
  return OUTLOOK_LEADS.find((fitted) => fitted >= lead) ?? LONGEST_LEAD_MONTHS;
}

/** Distribution of the deaths of the month `lead` months ahead. `history`: deaths per month, newest first, at least one month. */
export function deathsAhead(history: Float64Array, lead: number): DiscreteDistribution {
  return withProbability(
    ownHistoryForecast(history, lead <= NEAR_LEAD_MONTHS ? NEAR : OWN_HISTORY),
    probabilityOf(OUTLOOK_MODELS[modelLeadOf(lead)], incidenceFeatures(history)),
  );
}

/**
 * What the record up to `origin` says about the month `lead` months after it. `null` for a country without a record: no outlook
 * without a monitored feed. The caller passes only deaths known when the outlook is given. Calibrated on UCDP organised violence
 * (state-based, non-state and one-sided); deaths counted another way need a calibration of their own.
 * @throws RangeError for a lead that is not a whole number of 1 to 12.
 */
export function outlook(
  table: CountryMonths,
  country: string,
  { origin, lead }: { readonly origin: MonthNumber; readonly lead: number },
): Outlook | null {
  if (!Number.isInteger(lead) || lead < 1 || lead > LONGEST_LEAD_MONTHS)
    throw new RangeError(`no outlook was ever tested ${lead} months ahead`);
  const history = historyUpTo(table, country, origin);
  if (history.length === 0) return null;
  const distribution = deathsAhead(history, lead);
  return {
    month: monthText(origin + lead),
    lead,
    modelLead: modelLeadOf(lead),
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
