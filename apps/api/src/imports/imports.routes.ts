import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UPLOAD_LIMITS } from '#libs/sources';
import { sendError } from '../common/http-error.filter.js';
import type { Logger } from '../common/request-log.js';
import { csvLine } from '../data/csv.js';
import type { ImportsService } from './imports.service.js';
import { fileNameOf, isAsked, refusalOf } from './upload-headers.js';
import type { UploadsService } from './uploads.service.js';

export interface ImportsParts {
  readonly uploads: UploadsService;
  readonly imports: ImportsService;
  readonly logger: Logger;
}

const REJECTED_COLUMNS = ['line', 'column', 'value', 'reason', 'detail'] as const;

/**
 * Files in and refused rows out: `POST /imports/SOURCE?fileName=…&dryRun=1&allOrNothing=1` with the file as the body, and
 * `GET /imports/ID/rejected.csv`. Routes of their own below the GraphQL server, because here a body is a stream and not JSON.
 */
export async function serveImports(server: FastifyInstance, { uploads, imports, logger }: ImportsParts): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, parsed) => parsed(null));
    scope.setErrorHandler((error, request, reply) => sendError({ request, reply, logger }, error));
    scope.post<{ Params: { source: string } }>(
      '/imports/:source',
      { bodyLimit: UPLOAD_LIMITS.fileBytes, onRequest: refuseForeign },
      (request, reply) => takeFile(uploads, request, reply),
    );
    scope.get<{ Params: { id: string } }>('/imports/:id/rejected.csv', (request, reply) =>
      sendRejected(imports, request.params.id, reply),
    );
    done();
  });
}

/** Before a byte of the body is read. */
function refuseForeign(request: FastifyRequest, _reply: FastifyReply, done: (refusal?: Error) => void): void {
  const refusal = refusalOf(request);
  // A client that is still sending reads no answer: what comes after a refusal goes nowhere.
  if (refusal) request.raw.resume();
  done(refusal ?? undefined);
}

async function takeFile(
  uploads: UploadsService,
  request: FastifyRequest<{ Params: { source: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    const answer = await uploads.take({
      source: request.params.source,
      fileName: fileNameOf(request),
      dryRun: isAsked(request, 'dryRun'),
      allOrNothing: isAsked(request, 'allOrNothing'),
      bytes: request.raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>,
      isGzip: request.headers['content-encoding'] === 'gzip',
    });
    return await reply.code(answer.state === 'RUNNING' ? 202 : 200).send(answer);
  } finally {
    request.raw.resume();
  }
}

async function sendRejected(imports: ImportsService, id: string, reply: FastifyReply): Promise<FastifyReply> {
  await imports.existing(id);
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="rejected-${id}.csv"`)
    .header('cache-control', 'no-store')
    .send(Readable.from(rejectedCsv(imports, id)));
}

async function* rejectedCsv(imports: ImportsService, id: string): AsyncGenerator<string> {
  yield csvLine(REJECTED_COLUMNS);
  for await (const { line, column, value, reason, detail } of imports.allRejectedRows(id))
    yield csvLine([line, column, value, reason, detail]);
}
