import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { CompareSideDocument, type CompareSideQuery } from '#libs/contract';
import type { CompareView, Side } from '../state/compare-view.js';
import { request } from './request.js';

export type ComparedCountry = NonNullable<CompareSideQuery['country']>;

export interface Compared {
  readonly side: Side;
  /** `null` until it is there. */
  readonly country: ComparedCountry | null;
}

/** One question per side, asked at once. */
export function useCompare(sides: readonly Side[], { from, to }: CompareView) {
  const queries = useQueries({
    queries: sides.map(({ code, asOf, method }) => {
      const variables = { code, on: to, asOf, method, from, to, seriesAsOf: asOf ? { at: asOf } : null };
      return {
        queryKey: ['compare', variables],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          (await request(CompareSideDocument, variables, signal)).country ?? null,
        placeholderData: keepPreviousData,
      };
    }),
  });
  return {
    compared: sides.map((side, at): Compared => ({ side, country: queries[at]?.data ?? null })),
    error: queries.find(({ error }) => error)?.error ?? null,
    reread: () => void Promise.all(queries.map(({ refetch }) => refetch())),
  };
}
