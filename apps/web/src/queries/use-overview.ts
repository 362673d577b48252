import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { OverviewDocument, type OverviewQuery } from '#libs/contract';
import { request } from './request.js';

export type Overview = OverviewQuery;
export type OverviewCountry = OverviewQuery['countries']['nodes'][number];
export type Mover = OverviewQuery['movers'][number];

/** Everything the first page shows, in one call. @param days span of the movers. */
export function useOverview(days: number) {
  return useQuery({
    queryKey: ['overview', days],
    queryFn: ({ signal }) => request(OverviewDocument, { days }, signal),
    placeholderData: keepPreviousData,
  });
}
