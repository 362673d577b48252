import { useQuery } from '@tanstack/react-query';
import {
  MeDocument,
  OwnAccountDocument,
  UsersDocument,
  type MeQuery,
  type OwnAccountQuery,
  type TypedDocumentString,
  type UsersQuery,
} from '#libs/contract';
import { request } from './request.js';
import { useChange } from './use-change.js';

export type Me = MeQuery['me'];
export type OwnAccount = OwnAccountQuery;
export type User = UsersQuery['users'][number];

/** Who the server takes us for. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await request(MeDocument, {}, signal)).me,
  });
}

/** Whether the reader has a right; not while that is unknown. */
export const useMay = (right: string): boolean => useMe().data?.rights.includes(right) ?? false;

export function useOwnAccount() {
  return useQuery({ queryKey: ['account'], queryFn: ({ signal }) => request(OwnAccountDocument, {}, signal) });
}

export function useUsers() {
  return useQuery({
    queryKey: ['users'],
    queryFn: async ({ signal }) => (await request(UsersDocument, {}, signal)).users,
  });
}

/** A change of an account; what is shown of accounts is read again. */
export const useAccountChange = <Result, Variables>(document: TypedDocumentString<Result, Variables>) =>
  useChange(document, { predicate: ({ queryKey: [family] }) => READ_AGAIN.has(String(family)) });

const READ_AGAIN: ReadonlySet<string> = new Set(['me', 'account', 'users']);
