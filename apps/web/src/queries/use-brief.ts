import { useQuery } from '@tanstack/react-query';
import { CountryBriefDocument } from '#libs/contract';
import type { CountryView } from '../state/country-view.js';
import type { ResolvedView } from '../state/resolved-view.js';
import { request } from './request.js';

/** What a brief is written from, in one call; `null` for an unknown country. */
export function useBrief(code: string, { view, resolved }: { view: CountryView; resolved: ResolvedView }) {
  const { on, asOf, since } = resolved;
  const variables = { code, on, asOf, since, method: view.method };
  return useQuery({
    queryKey: ['brief', variables],
    queryFn: async ({ signal }) => (await request(CountryBriefDocument, variables, signal)).country,
  });
}
