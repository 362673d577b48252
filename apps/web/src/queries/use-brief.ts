import { useQuery } from '@tanstack/react-query';
import { CountryBriefDocument } from '#libs/contract';
import type { ResolvedView } from '../state/resolved-view.js';
import { request } from './request.js';

/** What a brief is written from, in one call; `null` for an unknown country. */
export function useBrief(code: string, { on, asOf, since }: ResolvedView) {
  const variables = { code, on, asOf, since };
  return useQuery({
    queryKey: ['brief', variables],
    queryFn: async ({ signal }) => (await request(CountryBriefDocument, variables, signal)).country,
  });
}
