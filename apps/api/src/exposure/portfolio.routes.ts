import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UserError } from '#libs/events';
import { sendError } from '../common/http-error.filter.js';
import type { Logger } from '../common/request-log.js';
import { isAsked, refusalOf } from '../imports/upload-headers.js';
import { UploadRefusal } from '../imports/upload-refusal.js';
import type { HoldingsService } from './holdings.service.js';
import { importViewOf } from './import.view.js';
import type { SharesService } from './shares.service.js';

export interface PortfolioParts {
  readonly holdings: HoldingsService;
  readonly shares: SharesService;
  readonly logger: Logger;
}

/** 100,000 rows of a hundred characters and some room; the list is read whole. */
const TEXT_BYTES = 16 * 1024 * 1024;

/**
 * Lists larger than a GraphQL request: `POST /portfolios/ID/holdings?mode=merge&dryRun=1&expectedVersion=3`, the text as the body, an
 * `idempotency-key` header; and the status of a shared page, which is 404 for a link that opens nothing.
 */
export async function servePortfolios(server: FastifyInstance, parts: PortfolioParts): Promise<void> {
  server.addHook('preHandler', (request, reply) => markClosedLink(parts.shares, request, reply));
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: TEXT_BYTES }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scope.setErrorHandler((error, request, reply) =>
      sendError({ request, reply, logger: parts.logger }, readable(error)),
    );
    scope.post<{ Params: { id: string } }>(
      '/portfolios/:id/holdings',
      { bodyLimit: TEXT_BYTES, onRequest: (request, _reply, next) => next(refusalOf(request) ?? undefined) },
      (request, reply) => takeText(parts.holdings, request, reply),
    );
    done();
  });
}

async function takeText(
  holdings: HoldingsService,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { expectedVersion, mode } = request.query as Readonly<Record<string, unknown>>;
  const version = expectedVersion === undefined ? null : Number(expectedVersion);
  if (version !== null && !Number.isInteger(version))
    throw new UserError('BAD_USER_INPUT', 'expectedVersion must be a whole number.', 'expectedVersion');
  const text = {
    id: request.params.id,
    expectedVersion: version,
    text: decode(request.body),
    mode: mode === 'merge' ? ('merge' as const) : ('replace' as const),
    dryRun: isAsked(request, 'dryRun'),
  };
  const key = request.headers['idempotency-key'];
  const asking = {
    principal: request.principal,
    requestId: request.id,
    idempotencyKey: typeof key === 'string' ? key : request.id,
  };
  return reply.header('cache-control', 'no-store').send(importViewOf(await holdings.importText(text, asking)));
}

function decode(body: unknown): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
  } catch {
    throw new UserError('BAD_USER_INPUT', 'The text is not UTF-8. Save it again as UTF-8.');
  }
}

const readable = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE'
    ? new UploadRefusal(413, `A list of holdings has at most ${TEXT_BYTES / 1024 / 1024} MB.`)
    : error;

const SHARED = /^\/shared\/([^/?]+)/;

/** A link that opens nothing says so in its status too; the page it answers says it in words. */
async function markClosedLink(shares: SharesService, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = SHARED.exec(request.url)?.[1];
  if (token === undefined) return;
  void reply.header('cache-control', 'no-store');
  delete request.headers['if-none-match'];
  if ((await shares.open(token)) === null) void reply.code(404);
}
