import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import * as contract from '#libs/contract';
import { badRequest, refusal } from './refusals.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 (hex) → text of every operation the web app sends, out of the file it is built from. Nothing is added while running. */
export const DASHBOARD_OPERATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(contract).flatMap(([name, document]) => {
    if (!name.endsWith('Document') || !(document instanceof contract.TypedDocumentString)) return [];
    const text = document.toString();
    return [[hashOf(text), text] as const];
  }),
);

/** True for the text of one of the web app's own operations, to the last blank. */
export const isDashboardOperation = (text: unknown): boolean =>
  typeof text === 'string' && DASHBOARD_OPERATIONS.has(hashOf(text));

/**
 * A body that names its operation by hash → the body with the text. Every other body is returned as it is.
 * @throws GraphQLError PERSISTED_QUERY_NOT_SUPPORTED for a hash nobody knows, BAD_REQUEST for one that is of another text.
 */
export function withText(body: unknown): unknown {
  const { query, extensions, ...rest } = isRecord(body) ? body : {};
  if (!isRecord(extensions) || !('persistedQuery' in extensions)) return body;
  const { persistedQuery, ...others } = extensions;
  const text = isRecord(persistedQuery) ? DASHBOARD_OPERATIONS.get(String(persistedQuery['sha256Hash'])) : undefined;
  if (text === undefined)
    throw refusal(
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'No operation of the web app has this hash: send the text in `query`.',
    );
  if (query != null && query !== text) throw badRequest('`sha256Hash` is that of another text than `query`.');
  return { ...rest, query: text, extensions: others };
}

/** What somebody is told who may ask nothing else. */
export const onlyDashboard = (): GraphQLError =>
  refusal('FORBIDDEN', 'Your roles may ask only what the pages ask; programs ask with an API key.', 403);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
