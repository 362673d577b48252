import { createGunzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Principal } from '../access/principal.js';
import { isDashboardOperation, onlyDashboard, withText } from './dashboard-operations.js';
import { badRequest } from './refusals.js';
import { checkRequest } from './request.guard.js';

export const GRAPHQL_PATH = '/graphql';

const FORM_TYPES = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);

/**
 * Refuses at the door what no GraphQL client sends, documents above the limits before anything validates them, and whatever the pages
 * do not ask from a caller who may ask nothing else.
 */
export function guardGraphqlTransport(server: FastifyInstance, isDashboardOnly: (caller: Principal) => boolean): void {
  server.addHook('onRequest', (request, reply, done) => {
    const refusal = isGraphql(request) ? refusalOf(request) : null;
    if (refusal) answer(reply, refusal.status, refusal.error);
    else done();
  });
  server.addHook('preParsing', (request, _reply, payload, done) => {
    // Inflated here, the body counts against the limit of bytes as the parser reads it.
    const isGzip = request.headers['content-encoding'] === 'gzip' && isGraphql(request);
    if (isGzip) delete request.headers['content-length'];
    done(null, isGzip ? payload.pipe(createGunzip()) : payload);
  });
  server.addHook('preHandler', (request, reply, done) => {
    const refusal = isGraphql(request) ? contentRefusal(request, isDashboardOnly(request.principal)) : null;
    if (refusal) answer(reply, (refusal.extensions['http'] as { status: number }).status, refusal);
    else done();
  });
}

function contentRefusal(request: FastifyRequest, isDashboardOnly: boolean): GraphQLError | null {
  try {
    if (request.method === 'POST') request.body = withText(request.body);
    const asked = request.method === 'POST' ? request.body : fromQueryString(request.query);
    if (request.method === 'POST' || hasPreflightHeader(request)) checkRequest(asked);
    return isDashboardOnly && !isDashboardOperation((asked as { query?: unknown }).query) ? onlyDashboard() : null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

interface Refusal {
  readonly status: number;
  readonly error: GraphQLError;
}

function refusalOf(request: FastifyRequest): Refusal | null {
  if (request.method === 'GET') return null;
  if (request.method !== 'POST')
    return { status: 405, error: badRequest('Send GraphQL as POST (application/json), or a query as GET.') };
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const essence = type.trim();
  if (essence === '' || FORM_TYPES.has(essence))
    return { status: 400, error: badRequest('CSRF: send content-type application/json; forms of other sites cannot.') };
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='));
  if (essence !== 'application/json' || (charset && !/^charset="?utf-8"?$/.test(charset)))
    return { status: 415, error: badRequest('Send JSON in UTF-8 (content-type: application/json).') };
  return null;
}

export const isGraphql = (request: Pick<FastifyRequest, 'url'>): boolean =>
  request.url.split('?', 1)[0] === GRAPHQL_PATH;

/** Without one of these a page of another site could make a browser ask; the GraphQL server refuses such a GET itself. */
export const hasPreflightHeader = (request: Pick<FastifyRequest, 'headers'>): boolean =>
  'x-apollo-operation-name' in request.headers || 'apollo-require-preflight' in request.headers;

function fromQueryString(query: unknown): unknown {
  const { variables, extensions, ...rest } = { ...(query as Record<string, unknown>) };
  return { ...rest, ...parsed('variables', variables), ...parsed('extensions', extensions) };
}

function parsed(name: string, text: unknown): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    return { [name]: JSON.parse(typeof text === 'string' ? text : '') as unknown };
  } catch {
    throw badRequest(`\`${name}\` in the query string must be JSON.`);
  }
}

function answer(reply: FastifyReply, status: number, error: GraphQLError): void {
  const extensions = { ...error.extensions, http: undefined };
  if (status === 405) void reply.header('allow', 'GET, POST');
  void reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: error.message, ...(error.locations && { locations: error.locations }), extensions }] });
}
