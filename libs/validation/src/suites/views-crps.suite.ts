import type { Interval, Resampling } from '../cluster-bootstrap.js';
import { ownHistoryForecast } from '../forecasts/own-history.forecast.js';
import { yearOfMonth } from '../month.js';
import { originOf, viewsCases, type ViewsData } from './views-cases.js';
import {
  differenceInterval,
  geometricMeanRatio,
  geometricMeanRatioInterval,
  ratioOf,
  weightedMean,
} from './views-statistics.js';
import { scoreCountry, type CountryScores, type Forecaster } from './views-year.js';

/** The first October origin (1993) has nearly four years of record behind it. */
const FIRST_TARGET_YEAR = 1994;
const MONTHS = 12;

/** One target year. CRPS in deaths (lower = better), `…Log` in log(1 + deaths); means over countries and months. */
export interface ViewsYear {
  readonly crps: number;
  /** Published benchmark; `null` in years without published draws. */
  readonly benchmark: number | null;
  /** The same benchmark made from the record: the last twelve months before the origin. */
  readonly lastTwelveMonths: number;
  readonly zeros: number;
  readonly crpsLog: number;
  readonly benchmarkLog: number | null;
  /** Against the published benchmark where there is one, else against ours. Below 1 = we are better. */
  readonly ratio: number;
  readonly ratioLog: number;
  /** Our mean CRPS less the benchmark’s, 95 % over countries: only an interval below 0 is a win that does not hang on a few wars. */
  readonly difference: Interval | null;
  readonly differenceLog: Interval | null;
  /** The country that carries most of our CRPS, and its share. */
  readonly largest: { readonly country: string; readonly share: number };
  /** Country-months scored. */
  readonly n: number;
}

export interface ViewsSummary {
  readonly years: number;
  readonly lower: number;
  readonly lowerLog: number;
  readonly geometricMeanRatio: number;
  readonly geometricMeanRatioInterval: Interval | null;
  readonly geometricMeanRatioLog: number;
  readonly geometricMeanRatioLogInterval: Interval | null;
}

/** A country that cost us a year more than it cost the benchmark. CRPS in deaths, means over the months of the year. */
export interface ViewsLoss {
  readonly year: number;
  readonly country: string;
  readonly crps: number;
  readonly benchmark: number;
  /** Our CRPS less the benchmark’s, as a share of all countries’ benchmark in that year. */
  readonly share: number;
}

export interface ViewsReport {
  readonly years: Readonly<Record<string, ViewsYear>>;
  /** The worst of all years, largest share first. */
  readonly losses: readonly ViewsLoss[];
  readonly summary: ViewsSummary;
}

export interface ViewsOptions extends Resampling {
  readonly onYear?: (year: number) => void;
}

/** Every target year whose outcomes are known, from the first on, and whose origin the record reaches. */
export function targetYears({ deaths, actuals }: ViewsData): number[] {
  const lastComplete = yearOfMonth(deaths.lastMonth + 1) - 1;
  const last = Math.max(lastComplete, ...actuals.keys());
  return Array.from({ length: last - FIRST_TARGET_YEAR + 1 }, (_, index) => FIRST_TARGET_YEAR + index).filter(
    (year) =>
      (year <= lastComplete || actuals.has(year)) &&
      originOf(year) >= deaths.firstMonth &&
      originOf(year) <= deaths.lastMonth,
  );
}

export function scoreYear(data: ViewsData, year: number, forecast: Forecaster = ownHistoryForecast): CountryScores[] {
  return viewsCases(data, year).map((viewsCase) => scoreCountry(viewsCase, forecast));
}

function largestOf(scores: readonly CountryScores[]): ViewsYear['largest'] {
  const total = scores.reduce((sum, { crps }) => sum + crps, 0);
  const [first] = [...scores].sort((a, b) => b.crps - a.crps);
  return { country: first?.country ?? '', share: (first?.crps ?? 0) / total };
}

/** `null` in a year without published draws; a country they leave out enters with the same benchmark made from its record. */
function officialMean(scores: readonly CountryScores[], figure: (row: CountryScores) => number): number | null {
  return scores.some(({ official }) => official !== null) ? weightedMean(scores, figure) : null;
}

function yearReport(scores: readonly CountryScores[], resampling: Resampling): ViewsYear {
  return {
    crps: weightedMean(scores, ({ crps }) => crps),
    benchmark: officialMean(scores, ({ benchmark }) => benchmark),
    lastTwelveMonths: weightedMean(scores, ({ rebuilt }) => rebuilt),
    zeros: weightedMean(scores, ({ zeros }) => zeros),
    crpsLog: weightedMean(scores, ({ crpsLog }) => crpsLog),
    benchmarkLog: officialMean(scores, ({ benchmarkLog }) => benchmarkLog),
    ratio: ratioOf(scores, 'raw'),
    ratioLog: ratioOf(scores, 'log'),
    difference: differenceInterval(scores, 'raw', resampling),
    differenceLog: differenceInterval(scores, 'log', resampling),
    largest: largestOf(scores),
    n: scores.length * MONTHS,
  };
}

const LOSSES_TOLD = 10;

function largestLosses(years: readonly number[], scores: readonly (readonly CountryScores[])[]): ViewsLoss[] {
  const losses = scores.flatMap((rows, index) => {
    const total = rows.reduce((sum, { benchmark }) => sum + benchmark, 0);
    return rows.map(({ country, crps, benchmark }) => ({
      ...{ year: years[index] ?? 0, country, crps, benchmark },
      share: (crps - benchmark) / total,
    }));
  });
  return losses
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, LOSSES_TOLD);
}

/** The ViEWS question: predictive distributions of state-based deaths 3–14 months ahead, from each October, against the last twelve months. */
export function viewsCrps(data: ViewsData, { onYear, ...resampling }: ViewsOptions): ViewsReport {
  const years = targetYears(data);
  const scores = years.map((year) => {
    onYear?.(year);
    return scoreYear(data, year);
  });
  const reports = scores.map((rows) => yearReport(rows, resampling));
  return {
    years: Object.fromEntries(reports.map((report, index) => [String(years[index]), report])),
    losses: largestLosses(years, scores),
    summary: {
      years: years.length,
      lower: reports.filter(({ ratio }) => ratio < 1).length,
      lowerLog: reports.filter(({ ratioLog }) => ratioLog < 1).length,
      geometricMeanRatio: geometricMeanRatio(scores, 'raw'),
      geometricMeanRatioInterval: geometricMeanRatioInterval(scores, 'raw', resampling),
      geometricMeanRatioLog: geometricMeanRatio(scores, 'log'),
      geometricMeanRatioLogInterval: geometricMeanRatioInterval(scores, 'log', resampling),
    },
  };
}
