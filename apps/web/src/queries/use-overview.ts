import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Day } from '#libs/events';
import { OverviewDocument, type OverviewQuery } from '#libs/contract';
import { knownOn } from '../format/day.js';
import { request } from './request.js';

export type Overview = OverviewQuery;
export type OverviewCountry = OverviewQuery['countries']['nodes'][number];
export type Mover = OverviewQuery['movers'][number];

/** Everything the first page shows, in one call. @param days span of the movers. @param on the day; `null` = today. */
export function useOverview(days: number, on: Day | null) {
  return useQuery({
    queryKey: ['overview', days, on],
    queryFn: ({ signal }) => request(OverviewDocument, { days, on, knownBy: on && knownOn(on) }, signal),
    placeholderData: keepPreviousData,
  });
}
