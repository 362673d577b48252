import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  DeskDecisionsDocument,
  DeskFactorsDocument,
  GradedSourcesDocument,
  PreviewReviewDocument,
  ReviewItemDocument,
  ReviewQueueDocument,
  type ChangedScoreFragment,
  type DeskDecisionsQuery,
  type DeskFactorsQuery,
  type GradedSourcesQuery,
  type ReviewInput,
  type ReviewItemQuery,
  type ReviewOrder,
  type ReviewQueueQuery,
} from '#libs/contract';
import { lookUp, request } from './request.js';
import { DESK_KEY } from './use-queue-count.js';

export type QueueRow = ReviewQueueQuery['reviewQueue']['nodes'][number];
export type DeskItem = NonNullable<ReviewItemQuery['reviewItem']>;
export type DeskPlacement = NonNullable<DeskItem['placement']>;
export type DeskClaim = DeskPlacement['claims'][number];
export type MatchedEvent = NonNullable<DeskPlacement['event']>;
export type DeskDecision = DeskDecisionsQuery['decisions'][number];
export type GradedSource = GradedSourcesQuery['gradedSources'][number];
export type DeskFactor = DeskFactorsQuery['factors'][number];

/** Rows read at once: more than two screens of them. */
const PAGE_ROWS = 150;

/** What waits, page by page as the list is scrolled. */
export function useQueue(orderBy: ReviewOrder, country: string | null) {
  return useInfiniteQuery({
    queryKey: [DESK_KEY, 'queue', orderBy, country],
    queryFn: async ({ signal, pageParam }) => {
      const filter = country === null ? null : { countries: [country] };
      const asked = { first: PAGE_ROWS, after: pageParam, orderBy, filter };
      return (await request(ReviewQueueDocument, asked, signal)).reviewQueue;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
}

/** One proposal with its report and what it is among the known events; `null` for an id none has. */
export function useDeskItem(id: string | null) {
  return useQuery({
    queryKey: [DESK_KEY, 'item', id],
    queryFn: async ({ signal }) => (await lookUp(ReviewItemDocument, { id: id ?? '' }, signal)).reviewItem,
    enabled: id !== null,
    placeholderData: keepPreviousData,
  });
}

/** What approving it, as edited, would do to the score. */
export function usePreview(item: Pick<DeskItem, 'id' | 'version'>, input: ReviewInput) {
  return useQuery({
    queryKey: [DESK_KEY, 'preview', item.id, item.version, input],
    queryFn: async ({ signal }) => (await request(PreviewReviewDocument, { id: item.id, input }, signal)).previewReview,
    placeholderData: (before: ChangedScoreFragment | undefined, query) =>
      query?.queryKey[2] === item.id ? before : undefined,
  });
}

export function useDecisions() {
  return useQuery({
    queryKey: [DESK_KEY, 'decisions'],
    queryFn: async ({ signal }) => (await request(DeskDecisionsDocument, {}, signal)).decisions,
  });
}

export function useGradedSources() {
  return useQuery({
    queryKey: [DESK_KEY, 'grades'],
    queryFn: async ({ signal }) => (await request(GradedSourcesDocument, {}, signal)).gradedSources,
  });
}

export function useDeskFactors(country: string) {
  return useQuery({
    queryKey: [DESK_KEY, 'factors', country],
    queryFn: async ({ signal }) => (await request(DeskFactorsDocument, { country }, signal)).factors,
  });
}
