import { useQuery } from '@tanstack/react-query';
import { MethodsDocument, type MethodsQuery } from '#libs/contract';
import type { KnownMethods } from '#libs/scoring';
import { ofCode, storedMethods } from '../state/stored-methods.js';
import { request } from './request.js';

export type MethodRow = MethodsQuery['methods'][number];
export type MethodDraft = NonNullable<MethodRow['draft']>;

function useStored() {
  return useQuery({
    queryKey: ['methods'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await request(MethodsDocument, {}, signal)).methods,
    select: read,
  });
}

const read = (rows: readonly MethodRow[]) => ({
  known: storedMethods(rows),
  drafts: new Map(rows.flatMap(({ version, draft }) => (draft ? [[version, draft] as const] : []))),
});

/** Every method a page may show; those of the code until the server has told of those drafted in its store. */
export function useKnownMethods(): KnownMethods {
  return useStored().data?.known ?? ofCode;
}

/** Where the versions drafted in the store come from, by version. */
export function useMethodDrafts(): ReadonlyMap<string, MethodDraft> {
  return useStored().data?.drafts ?? NONE;
}

const NONE: ReadonlyMap<string, MethodDraft> = new Map();
