import { lastTwelveMonthsDistribution } from '../baselines/last-twelve-months.baseline.js';
import { historyUpTo, type CountryMonths } from '../country-months.js';
import { distributionOfDraws, type DiscreteDistribution } from '../forecasts/discrete-distribution.js';
import { monthNumber, type MonthNumber } from '../month.js';

/** Outcomes of one target year: deaths of January … December per country (ViEWS country id as text). */
export type YearOutcomes = ReadonlyMap<string, Float64Array>;
/** Official benchmark draws of one target year: per country, one list of draws for each month. */
export type YearDraws = ReadonlyMap<string, readonly (readonly number[])[]>;

/** Everything the question reads; later years of the same files simply make the maps longer. */
export interface ViewsData {
  readonly deaths: CountryMonths;
  readonly actuals: ReadonlyMap<number, YearOutcomes>;
  readonly draws: ReadonlyMap<number, YearDraws>;
}

/** One country in one target year. */
export interface ViewsCase {
  readonly country: string;
  /** Newest first, ending with October of the year before. */
  readonly history: Float64Array;
  readonly outcomes: Float64Array;
  /** What the challenge’s own benchmark said, month by month; `null` in years without published draws. */
  readonly officialDraws: readonly DiscreteDistribution[] | null;
}

const MONTHS = 12;
const OCTOBER = 10;

/** Target year Y is forecast with what was known at the end of October of Y − 1. */
export function originOf(year: number): MonthNumber {
  return monthNumber(year - 1, OCTOBER);
}

function outcomesFromDeaths({ series, firstMonth }: CountryMonths, year: number): YearOutcomes {
  const start = monthNumber(year, 1) - firstMonth;
  const complete = [...series]
    .map(([country, deaths]) => [country, deaths.slice(start, start + MONTHS)] as const)
    .filter(([, months]) => months.length === MONTHS && !months.some(Number.isNaN));
  return new Map(complete);
}

/** A state too young to have a record at the origin is forecast as one that had a single quiet month. */
const NO_RECORD = Float64Array.of(0);

/** The cases of a target year: the countries of the published outcomes, else those with a record of every month of the year. */
export function viewsCases(data: ViewsData, year: number): ViewsCase[] {
  const outcomes = data.actuals.get(year) ?? outcomesFromDeaths(data.deaths, year);
  const draws = data.draws.get(year);
  return [...outcomes].map(([country, months]) => {
    const history = historyUpTo(data.deaths, country, originOf(year));
    return {
      country,
      history: history.length > 0 ? history : NO_RECORD,
      outcomes: months,
      officialDraws: draws?.get(country)?.map((month) => distributionOfDraws(month)) ?? null,
    };
  });
}

/** The same benchmark made by ourselves, for the years before the challenge. */
export function ownBenchmark({ history }: ViewsCase): DiscreteDistribution {
  return lastTwelveMonthsDistribution(history);
}
