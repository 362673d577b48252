import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { countryByCode, isDay, SOURCE_GRADES, UserError, type SourceGrade } from '#libs/events';
import { sendError } from '../common/http-error.filter.js';
import type { Logger } from '../common/request-log.js';
import { UPLOAD_HEADER } from '../imports/upload-headers.js';
import { UploadRefusal } from '../imports/upload-refusal.js';
import type { ReadingsService } from './readings.service.js';
import { decodeText } from './submission.js';
import type { SubmitReportInput } from './submit-report.args.js';
import { submissionOf } from './submitted-text.js';

export interface ReadingsParts {
  readonly readings: ReadingsService;
  readonly logger: Logger;
}

/** A little above the 200 KB of a report, so that a report just over it is told so in words. */
const BODY_BYTES = 1024 * 1024;

/**
 * `POST /reports?source=…&publishedOn=…&key=…` with the text or the page as the body: the same as `submitReport`, for bodies that are
 * larger than a GraphQL request may be, and for files as they are.
 */
export async function serveReadings(server: FastifyInstance, { readings, logger }: ReadingsParts): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    scope.setErrorHandler((error, request, reply) => sendError({ request, reply, logger }, tooLarge(error)));
    scope.post('/reports', { bodyLimit: BODY_BYTES, onRequest: refuseForeign }, (request, reply) =>
      takeReport(readings, request, reply),
    );
    done();
  });
}

function refuseForeign({ headers }: FastifyRequest, _reply: FastifyReply, done: (refusal?: Error) => void): void {
  const isOurs = headers[UPLOAD_HEADER] === '1';
  const words = `Reports are taken from this site and from scripts that send \`${UPLOAD_HEADER}: 1\`.`;
  done(isOurs ? undefined : new UploadRefusal(403, words));
}

async function takeReport(
  readings: ReadingsService,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = request.query as Readonly<Record<string, string | undefined>>;
  const text = decodeText(request.body instanceof Uint8Array ? request.body : new Uint8Array());
  const isPage = /^text\/html\b/i.test(request.headers['content-type'] ?? '');
  const input = fieldsOf(asked, isPage ? { html: text } : { text });
  const { principal, id: requestId } = request;
  const answer = await readings.submit(submissionOf(input), {
    by: principal.name,
    requestId,
    idempotencyKey: asked['key'] ?? requestId,
  });
  const { country, id } = answer.report;
  return reply.send({ ...answer, report: { id: `${country}:${id}` } });
}

function fieldsOf(
  asked: Readonly<Record<string, string | undefined>>,
  told: { readonly text: string } | { readonly html: string },
): SubmitReportInput {
  const { publishedOn, source = '', title, url, grade, country } = asked;
  if (!isDay(publishedOn))
    throw new UserError('BAD_USER_INPUT', 'Say when it was published: publishedOn=YYYY-MM-DD.', 'publishedOn');
  if (country && !countryByCode(country))
    throw new UserError('BAD_USER_INPUT', `"${country.slice(0, 10)}" is no country code such as KGZ.`, 'country');
  return {
    ...told,
    publishedOn,
    source,
    title: title ?? null,
    url: url || null,
    grade: gradeOf(grade),
    country: country || null,
  };
}

function gradeOf(letter: string | undefined): SourceGrade | null {
  const grade = SOURCE_GRADES.find((known) => known === letter);
  if (grade !== undefined || !letter) return grade ?? null;
  throw new UserError(
    'BAD_USER_INPUT',
    `grade=${letter.slice(0, 10)}: must be one of ${SOURCE_GRADES.join(', ')}.`,
    'grade',
  );
}

function tooLarge(error: unknown): unknown {
  const isTooLarge = error instanceof Error && 'statusCode' in error && error.statusCode === 413;
  return isTooLarge
    ? new UploadRefusal(413, 'A report may have 200 KB at most; send its parts as reports of their own.')
    : error;
}
