import {
  CountryHistoryDocument,
  CountryPillarsDocument,
  CountryPointsDocument,
  type CountryHistoryQuery,
  type CountryHistoryQueryVariables,
  type CountryPillarsQuery,
  type CountryPointsQuery,
} from '#libs/contract';
import { request } from './request.js';

type Past = NonNullable<CountryHistoryQuery['country']>;
type Days = NonNullable<Past['series']>;
type Pillars = NonNullable<NonNullable<CountryPillarsQuery['country']>['series']>;
type Points = NonNullable<NonNullable<CountryPointsQuery['country']>['series']>;

/** The days of the chart with all their columns, and what happened on them. */
export interface CountryHistory extends Omit<Past, 'series'> {
  readonly series: (Days & Pillars & Points) | null;
}

export interface History extends Omit<CountryHistoryQuery, 'country'> {
  readonly country: CountryHistory | null;
}

/** Asked in three parts at once: decades of days with all columns are a larger answer than the server gives. */
export async function readHistory(variables: CountryHistoryQueryVariables, signal: AbortSignal): Promise<History> {
  const [past, pillars, points] = await Promise.all([
    request(CountryHistoryDocument, variables, signal),
    request(CountryPillarsDocument, variables, signal),
    request(CountryPointsDocument, variables, signal),
  ]);
  if (!past.country) return { ...past, country: null };
  const columns = { ...pillars.country?.series, ...points.country?.series };
  return { ...past, country: { ...past.country, series: wholeSeries(past.country.series, columns) } };
}

function wholeSeries(
  days: Past['series'],
  { pillars = [], points = [] }: Partial<Pillars & Points>,
): CountryHistory['series'] {
  return days && { ...days, pillars, points };
}
