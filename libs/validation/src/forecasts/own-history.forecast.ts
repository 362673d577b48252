import { lastTwelveMonthsDistribution } from '../baselines/last-twelve-months.baseline.js';
import { discreteDistribution, mixture, type DiscreteDistribution } from './discrete-distribution.js';
import { recencyWeight } from './recency.js';

/** Settings of the forecast; chosen on the target years 1994–2007 and rounded (docs/decisions/0010). */
export interface OwnHistorySettings {
  /** A past month counts half for every so many months it lies back. */
  readonly halfLifeMonths: number;
  /** Months looked back at most; what lies further weighs nothing that could be measured. */
  readonly memoryMonths: number;
  /** Half of the probability sees peaks cut to `factor` times the `rank`-highest of the last twelve months, but never below `floor` deaths. */
  readonly peak: { readonly rank: number; readonly factor: number; readonly floor: number };
  /** Half of the probability sees every month faded to this share: wars calm down more often than they double. */
  readonly fade: number;
  /** Probability that the month is simply quiet. */
  readonly quiet: number;
  /** After so many months in a row of at least so many deaths, the peace before that war has no say. */
  readonly majorWar: { readonly months: number; readonly deaths: number };
  /** Probability that all of this is wrong and each of the last twelve months is as likely as the next: bounds the loss in a bad year. */
  readonly plainYear: number;
}

export const OWN_HISTORY: OwnHistorySettings = {
  halfLifeMonths: 4,
  memoryMonths: 120,
  peak: { rank: 4, factor: 2, floor: 100 },
  fade: 0.8,
  quiet: 0.05,
  majorWar: { months: 6, deaths: 1000 },
  plainYear: 0.3,
};

const YEAR = 12;
/** Each past month is read four ways: as it was or with its peak cut, in full or faded. */
const READINGS = 4;

function peakLimit(history: Float64Array, { rank, factor, floor }: OwnHistorySettings['peak']): number {
  const highestFirst = history.slice(0, YEAR).sort().reverse();
  return Math.max(floor, factor * (highestFirst[rank - 1] ?? highestFirst.at(-1) ?? 0));
}

/** The months the forecast draws from: all remembered ones, or only those of a running major war. */
function relevantMonths(history: Float64Array, { memoryMonths, majorWar }: OwnHistorySettings): Float64Array {
  const calm = history.findIndex((deaths) => deaths < majorWar.deaths);
  const warMonths = calm === -1 ? history.length : calm;
  return history.subarray(0, Math.min(memoryMonths, warMonths >= majorWar.months ? warMonths : history.length));
}

/** One of the past months, recent ones likelier, peaks half believed, half of it faded, a small share quiet. */
function weightedPast(history: Float64Array, settings: OwnHistorySettings): DiscreteDistribution {
  const months = relevantMonths(history, settings);
  const limit = peakLimit(history, settings.peak);
  const values = new Float64Array(READINGS * months.length + 1);
  const weights = new Float64Array(READINGS * months.length + 1);
  let total = 0;
  months.forEach((deaths, lag) => {
    const cut = Math.min(deaths, limit);
    values.set([deaths, cut, deaths * settings.fade, cut * settings.fade], READINGS * lag);
    const weight = recencyWeight(lag, settings.halfLifeMonths);
    weights.fill(weight, READINGS * lag, READINGS * (lag + 1));
    total += READINGS * weight;
  });
  // The last value stays 0: the quiet month, with its share of the whole.
  weights[READINGS * months.length] = (total * settings.quiet) / (1 - settings.quiet);
  return discreteDistribution(values, weights);
}

/**
 * Predictive distribution of a month's deaths 3–14 months ahead: one of the country's own past months. `history`: deaths per month,
 * newest first, at least one month.
 */
export function ownHistoryForecast(
  history: Float64Array,
  settings: OwnHistorySettings = OWN_HISTORY,
): DiscreteDistribution {
  const { plainYear } = settings;
  const past = weightedPast(history, settings);
  return plainYear === 0 ? past : mixture(past, lastTwelveMonthsDistribution(history), plainYear);
}
