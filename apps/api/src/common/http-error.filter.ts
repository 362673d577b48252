import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UserError } from '#libs/events';
import { RateLimited } from '../access/rate-limited.error.js';
import { UploadRefusal } from '../imports/upload-refusal.js';
import { RETRY_AFTER_SECONDS, STATUS_OF_CODE } from './error-status.js';
import { INTERNAL } from './error.format.js';
import type { Logger } from './request-log.js';

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Which parameter or field, where one is to blame. */
  readonly field?: string | undefined;
}

/** Every error outside of GraphQL, in the shape GraphQL clients know: `{ errors: [{ message, extensions: { code } }] }`. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // Errors inside of GraphQL are formatted there.
    if (host.getType<string>() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    sendError({ request, reply, logger: this.logger }, error);
  }
}

interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly logger: Logger;
}

/** Answers an error; one of ours is logged with the id the caller is told. */
export function sendError({ request, reply, logger }: Asked, error: unknown): void {
  const { status, code, message, field } = answerTo(error);
  if (status === 500) logger.error({ requestId: request.id, err: error });
  const retryAfter = error instanceof RateLimited ? error.retryAfterSeconds : RETRY_AFTER_SECONDS[code];
  if (retryAfter) void reply.header('retry-after', retryAfter);
  // Those of the answer that could not be made: who sends this ETag back would be told 304 about a refusal.
  for (const header of ['etag', 'cache-control']) void reply.removeHeader(header);
  const extensions = { code, ...(status === 500 && { requestId: request.id }), ...(field !== undefined && { field }) };
  void reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions }] });
}

function answerTo(error: unknown): Answer {
  if (error instanceof UserError)
    return { status: STATUS_OF_CODE[error.code] ?? 404, code: error.code, message: error.message, field: error.field };
  if (error instanceof UploadRefusal) return { status: error.statusCode, code: error.code, message: error.message };
  const status = statusOf(error);
  if (status >= 500) return { status: 500, code: INTERNAL, message: 'Internal error' };
  return {
    status,
    code: CODE_OF_STATUS[status] ?? 'BAD_REQUEST',
    message: MESSAGE_OF_STATUS[status] ?? 'The request cannot be read.',
  };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' ? status : 500;
}

const CODE_OF_STATUS: Readonly<Record<number, string>> = { 404: 'NOT_FOUND', 413: 'QUERY_LIMIT' };

const MESSAGE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read: send valid JSON.',
  404: 'There is nothing at this address.',
  413: 'The body is larger than 100 KB. Files are imported with `faultline import`.',
  415: 'Send JSON in UTF-8 (content-type: application/json).',
};
