import { createHash } from 'node:crypto';
import { GraphQLError, Kind, OperationTypeNode, parse, type DocumentNode } from 'graphql';
import { LruCache } from '../common/lru.cache.js';
import { checkDocument } from './document.guard.js';
import { LIMITS } from './limits.js';
import { badRequest, refusal } from './refusals.js';

const passed = new LruCache<DocumentNode>(200);

/**
 * Parses a document under the limits of size; a document that passed once is not measured again.
 * @throws GraphQLError with code GRAPHQL_PARSE_FAILED or QUERY_LIMIT.
 */
export function parseDocument(source: string): DocumentNode {
  const key = createHash('sha256').update(source).digest('base64');
  const known = passed.get(key);
  if (known) return known;
  const document = parseWithin(source);
  checkDocument(document);
  passed.set(key, document);
  return document;
}

function parseWithin(source: string): DocumentNode {
  try {
    return parse(source, { maxLexicalTokens: LIMITS.tokens });
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : 'The document cannot be read.';
    throw new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } } });
  }
}

/**
 * Checks what a POST body or a GET query string asks, before the GraphQL server sees it.
 * @throws GraphQLError with code BAD_REQUEST, GRAPHQL_PARSE_FAILED, PERSISTED_QUERY_NOT_SUPPORTED or QUERY_LIMIT.
 */
export function checkRequest(body: unknown): void {
  if (Array.isArray(body)) throw badRequest('Operation batching disabled: send one operation per request.');
  if (!isRecord(body)) throw badRequest('The body must be a JSON object with a `query`.');
  const { query, variables, operationName, extensions } = body;
  if (isRecord(extensions) && 'persistedQuery' in extensions)
    throw refusal('PERSISTED_QUERY_NOT_SUPPORTED', 'A hash instead of a text is taken by POST only.');
  if (typeof query !== 'string' || query === '') throw badRequest('`query` must be the text of a GraphQL document.');
  checkObjects({ variables, extensions });
  refuseSubscription(parseDocument(query), readOperationName(operationName));
}

function checkObjects(objects: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(objects)) {
    if (value != null && !isRecord(value)) throw badRequest(`\`${name}\` must be a JSON object.`);
    if (isDeeper(value, LIMITS.inputDepth))
      throw badRequest(`\`${name}\` nest deeper than ${LIMITS.inputDepth} levels.`);
  }
}

function readOperationName(name: unknown): string | null {
  if (name == null) return null;
  if (typeof name === 'string') return name;
  throw badRequest('`operationName` must be text.');
}

function refuseSubscription(document: DocumentNode, name: string | null): void {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const asked = name === null ? operations : operations.filter((operation) => operation.name?.value === name);
  if (asked.length === 1 && asked[0]?.operation === OperationTypeNode.SUBSCRIPTION)
    throw badRequest('Subscriptions run over WebSocket at this same address (graphql-transport-ws).');
}

/** Level by level, because recursion would follow the caller as deep as the body is long. */
function isDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? (Object.values(item) as unknown[]) : [],
    );
  }
  return false;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
