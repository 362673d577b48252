import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CountryComparisonsDocument, CountryRegionDocument, type CountryComparisonsQuery } from '#libs/contract';
import type { CountryView } from '../state/country-view.js';
import type { ResolvedView } from '../state/resolved-view.js';
import { request } from './request.js';
import { weightsOf } from './use-country.js';

export type Comparisons = NonNullable<NonNullable<CountryComparisonsQuery['country']>['score']>;

interface Asked {
  readonly view: CountryView;
  readonly resolved: ResolvedView;
}

/** Peers and precedents; asked apart, because they look at every country and the page does not wait for them. */
export function useComparisons(code: string, { view, resolved }: Asked) {
  const variables = { code, on: resolved.on, asOf: resolved.asOf, weights: weightsOf(view), method: view.method };
  return useQuery({
    queryKey: ['comparisons', variables],
    queryFn: async ({ signal }) =>
      (await request(CountryComparisonsDocument, variables, signal)).country?.score ?? null,
    placeholderData: keepPreviousData,
  });
}

/** The mean score of the country's region over the days that are read; `null` until it is there. */
export function useRegion(code: string, { view, resolved }: Asked) {
  const asOf = view.published ? { published: true } : resolved.seriesAsOf ? { at: resolved.seriesAsOf } : null;
  const variables = { code, ...resolved.read, asOf, weights: weightsOf(view), method: view.method };
  const { data } = useQuery({
    queryKey: ['region', variables],
    queryFn: async ({ signal }) =>
      (await request(CountryRegionDocument, variables, signal)).country?.regionSeries ?? null,
    placeholderData: keepPreviousData,
  });
  return data ?? null;
}
