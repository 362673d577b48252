import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { AuditChainDocument, AuditDocument, type AuditFilter, type AuditQuery } from '#libs/contract';
import { request } from './request.js';

type AuditPage = NonNullable<AuditQuery['audit']>;
export type AuditEntry = AuditPage['nodes'][number];

const PAGE_ROWS = 100;

/** Entries of the log, newest first, in pages; the first one counts all. */
export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: async ({ pageParam, signal }) => {
      const asked = { first: PAGE_ROWS, after: pageParam, filter, withCount: pageParam === null };
      return (await request(AuditDocument, asked, signal)).audit;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Whether the log is as it was written; reads all of it, so it is asked once and when somebody wants to know. */
export function useAuditChain() {
  return useQuery({
    queryKey: ['audit-chain'],
    queryFn: async ({ signal }) => (await request(AuditChainDocument, {}, signal)).auditChain,
    retry: false,
    staleTime: Infinity,
  });
}
