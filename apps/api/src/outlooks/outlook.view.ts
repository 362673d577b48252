import {
  lastTwelveMonthsDistribution,
  monthText,
  probabilityAtLeast,
  VIOLENT_MONTH_DEATHS,
  type DiscreteDistribution,
  type Outlook,
  type ScoreCard,
} from '#libs/validation';
import type {
  FrozenOutlookModel,
  DeathsClassModel,
  OutlookForecastModel,
  OutlookScoresModel,
} from './outlook.model.js';
import type { KnownDeaths } from './outlook-record.js';
import { asNumbers, type PastOutlook } from './past-outlooks.js';

/** Fewest deaths of each class a reader sees; the fourth begins a violent month. */
const CLASSES_FROM = [0, 1, 5, VIOLENT_MONTH_DEATHS, 100, 500, 2000] as const;
const HISTORY_MONTHS = 36;

export const OUTLOOK_LIMITS: readonly string[] = [
  'It reads the country’s own record of deaths and nothing else: no elections, no neighbours, no news.',
  'It cannot see a war coming in a country at peace. Outbreaks after a calm year are hardly foreseen by anybody.',
  'It counts deaths. A crisis in which few die, such as Kyrgyzstan in October 2020, is outside what it can see.',
  'Counts are corrected for years afterwards; what happened is judged by what is known now.',
];

/** Everything of a forecast but its calibration. */
export function forecastOf(given: Outlook, known: KnownDeaths): Omit<OutlookForecastModel, 'calibration'> {
  const { probability, threshold, quantiles, distribution, lead, monthsKnown } = given;
  const lastTwelve = lastTwelveMonthsDistribution(known.deaths.toReversed());
  const shown = known.deaths.slice(-HISTORY_MONTHS);
  const firstShown = known.newestMonth - shown.length + 1;
  return {
    ...{ probability, threshold, ...quantiles, lead, monthsKnown },
    baseline: probabilityAtLeast(lastTwelve, threshold),
    classes: classesOf(distribution, lastTwelve),
    newestMonth: monthText(known.newestMonth),
    history: Array.from(shown, (deaths, index) => ({ month: monthText(firstShown + index), deaths })),
  };
}

function classesOf(ours: DiscreteDistribution, baseline: DiscreteDistribution): DeathsClassModel[] {
  return CLASSES_FROM.map((from, index) => {
    const next = CLASSES_FROM[index + 1];
    const within = (distribution: DiscreteDistribution) =>
      probabilityAtLeast(distribution, from) - (next === undefined ? 0 : probabilityAtLeast(distribution, next));
    return { from, to: next === undefined ? null : next - 1, probability: within(ours), baseline: within(baseline) };
  });
}

export function frozenModelOf(row: PastOutlook): FrozenOutlookModel {
  const { country, month, probability, lead, asOf, recordedAt, isLate, deaths } = row;
  return {
    ...{ country, month, probability, lead, asOf, recordedAt, isLate, deaths },
    baseline: probabilityAtLeast(asNumbers(row.lastTwelveMonths), VIOLENT_MONTH_DEATHS),
    happened: deaths === null ? null : deaths >= VIOLENT_MONTH_DEATHS,
  };
}

export function scoresOf(card: ScoreCard | null): OutlookScoresModel | null {
  if (!card) return null;
  const { baseline, ...scores } = card;
  return { ...scores, baselineBrier: baseline.brier, baselineCrps: baseline.crps };
}
