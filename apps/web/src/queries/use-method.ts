import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  MethodCountriesDocument,
  MethodExampleDocument,
  MethodSensitivityDocument,
  NewestRestatementsDocument,
  type MethodExampleQuery,
  type MethodSensitivityQuery,
} from '#libs/contract';
import type { Day } from '#libs/events';
import { knownOn } from '../format/day.js';
import type { CountryLoads } from '../state/reweigh.js';
import { request } from './request.js';

export type Sensitivity = NonNullable<MethodSensitivityQuery['sensitivity']>;
export type ExampleScore = NonNullable<NonNullable<MethodExampleQuery['country']>['score']>;
export type ScoredCountry = CountryLoads & { readonly low: number; readonly high: number };

/** Every country with a score on a day, as known at its close, with the loads of its ten indicators: all that re-weighting needs. */
export function useLoads(on: Day) {
  return useQuery({
    queryKey: ['method-countries', on],
    queryFn: async ({ signal }): Promise<ScoredCountry[]> => {
      const { countries } = await request(MethodCountriesDocument, { on, asOf: knownOn(on) }, signal);
      return countries.nodes.flatMap(({ code, name, score }) =>
        score ? [{ code, name, value: score.value, low: score.low, high: score.high, loads: score.indicators }] : [],
      );
    },
    placeholderData: keepPreviousData,
  });
}

/** The founding case on its worst day. */
export function useExample() {
  return useQuery({
    queryKey: ['method-example'],
    queryFn: async ({ signal }) => (await request(MethodExampleDocument, {}, signal)).country?.score ?? null,
  });
}

/** The published run of the sensitivity study; `null` where this installation has none. */
export function useSensitivity() {
  return useQuery({
    queryKey: ['method-sensitivity'],
    queryFn: async ({ signal }) => (await request(MethodSensitivityDocument, {}, signal)).sensitivity ?? null,
  });
}

/** The newest restatements of published scores, and how many there are. */
export function useRestatements() {
  return useQuery({
    queryKey: ['restatements'],
    queryFn: async ({ signal }) => (await request(NewestRestatementsDocument, {}, signal)).restatements,
  });
}
