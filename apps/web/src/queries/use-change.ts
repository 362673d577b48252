import { useMutation, useQueryClient, type InvalidateQueryFilters } from '@tanstack/react-query';
import type { TypedDocumentString } from '#libs/contract';
import { request } from './request.js';

/**
 * Sends a change, and has what is shown of `touched` read again; without it everything, as for a method that scores may follow now.
 * What a caller does on success (tell, close, leave) comes before that reading: what was changed may be gone from the page afterwards, and its caller with it.
 */
export function useChange<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  touched?: InvalidateQueryFilters,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => request(document, variables),
    onSuccess: () => void client.invalidateQueries(touched),
  });
}
