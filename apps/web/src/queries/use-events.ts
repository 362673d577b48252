import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  EventPageDocument,
  EventsPageDocument,
  EventSourcesDocument,
  EventWeightDocument,
  type EventFilter,
  type EventPageQuery,
  type EventsPageQuery,
  type EventWeightQuery,
} from '#libs/contract';
import type { Day } from '#libs/events';
import { lookUp, request } from './request.js';

export type ListedEvent = EventsPageQuery['events']['nodes'][number];
export type WholeEvent = NonNullable<EventPageQuery['event']>;
export type EventWeight = NonNullable<NonNullable<EventWeightQuery['country']>['score']>;

const PAGE_ROWS = 100;
/** As many as one question may cost. */
const EXPORT_PAGE_ROWS = 150;

/** Events in pages that are read as the reader scrolls; the first page counts all. */
export function useEvents(filter: EventFilter) {
  return useInfiniteQuery({
    queryKey: ['events', filter],
    queryFn: ({ pageParam, signal }) =>
      request(
        EventsPageDocument,
        { filter, first: PAGE_ROWS, after: pageParam, withCount: pageParam === null },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ events: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
}

/** Every event of a filter, page after page, up to `most`. */
export async function readEvents(filter: EventFilter, most: number): Promise<ListedEvent[]> {
  const events: ListedEvent[] = [];
  let after: string | null | undefined = null;
  do {
    const page: EventsPageQuery = await request(EventsPageDocument, {
      filter,
      first: EXPORT_PAGE_ROWS,
      after,
      withCount: false,
    });
    events.push(...page.events.nodes);
    after = page.events.pageInfo.hasNextPage ? page.events.pageInfo.endCursor : null;
  } while (after && events.length < most);
  return events.slice(0, most);
}

/** The feeds events can have come through. */
export function useEventSources() {
  return useQuery({
    queryKey: ['event-sources'],
    queryFn: ({ signal }) => request(EventSourcesDocument, {}, signal),
  });
}

/** One event with its revisions and evidence; `null` for an id no event has. */
export function useEvent(id: string) {
  return useQuery({
    queryKey: ['event', id],
    queryFn: async ({ signal }) => (await lookUp(EventPageDocument, { id }, signal)).event,
  });
}

/** What the event weighs in its country's score on a day; `null` where the country has no score then. */
export function useEventWeight(event: WholeEvent, on: Day) {
  const variables = { code: event.country.code, id: event.id, on };
  return useQuery({
    queryKey: ['event-weight', variables],
    queryFn: async ({ signal }) => (await request(EventWeightDocument, variables, signal)).country?.score ?? null,
    placeholderData: keepPreviousData,
  });
}
