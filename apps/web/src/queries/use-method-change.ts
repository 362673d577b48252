import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '#libs/contract';
import { request } from './request.js';

/** Drafts or publishes a method; every page is read again afterwards, because scores may follow another method now. */
export function useMethodChange<Result, Variables>(document: TypedDocumentString<Result, Variables>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => request(document, variables),
    onSuccess: () => client.invalidateQueries(),
  });
}
