import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Allowances } from '../access/allowances.js';
import { RateLimited } from '../access/rate-limited.error.js';
import { hasPreflightHeader, isGraphql } from '../guard/graphql-transport.guard.js';
import type { AnswerNote } from './answer-note.js';
import type { AskedQuestion, KeptAnswer, KeptAnswers, Question } from './kept-answers.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The question as the memory of answers knows it; `null` where it does not look. */
    asked: AskedQuestion | null;
    /** What the answer turned out to be; `null` where nothing was asked. */
    note: AnswerNote | null;
  }
}

export function decorateForAnswers(server: FastifyInstance): void {
  server.decorateRequest('asked', null);
  server.decorateRequest('note', null);
}

/**
 * Answers a question that was answered before with the same bytes, as long as they are true, and keeps what is answered. The caller
 * is known, the document within its limits by then. `Cache-Control: no-store` passes the memory by. A GET is given an `ETag`.
 */
export function serveKeptAnswers(server: FastifyInstance, answers: KeptAnswers, allowances: Allowances): void {
  server.addHook('preHandler', async (request, reply) => {
    const question = isGraphql(request) && !isFreshWanted(request) ? questionOf(request) : null;
    if (question) request.asked = await answers.ask(question, request.principal).catch(() => null);
    const kept = request.asked?.kept;
    if (!kept || !(await isCharged(allowances, request, kept.cost))) return;
    void reply.header('cache-control', 'no-store').type(kept.contentType);
    request.asked = null;
    return reply.send(request.method === 'GET' ? revalidated(request, reply, kept.body) : kept.body);
  });
  // oxlint-disable-next-line typescript/require-await -- a hook that answers says so by its promise
  server.addHook('onSend', async (request, reply, payload) => {
    const { asked, note } = request;
    if (!asked || !note?.isLasting || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const answer = {
      body: Buffer.from(payload),
      contentType: String(reply.getHeader('content-type')),
      cost: note.cost,
    };
    keepLater(answers, asked, answer);
    return request.method === 'GET' ? revalidated(request, reply, answer.body) : payload;
  });
}

/** Nobody waits for it. */
function keepLater(answers: KeptAnswers, asked: AskedQuestion, answer: KeptAnswer): void {
  answers.keep(asked, answer).catch(() => undefined);
}

/** The transport guard has seen to it that these are what they should be. */
function questionOf({ method, body, query, headers }: FastifyRequest): Question | null {
  // What a GET must not be is refused where all are.
  if (method === 'GET' && (!hasPreflightHeader({ headers }) || headers['content-type'] !== undefined)) return null;
  const { query: text, operationName, variables } = (method === 'GET' ? query : body) as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  return { query: text, operationName, variables, accept: headers.accept ?? '' };
}

const isFreshWanted = ({ headers }: FastifyRequest): boolean => headers['cache-control']?.includes('no-store') === true;

/** False when the caller has too few points left: then the question goes on and is refused where all are. */
async function isCharged(allowances: Allowances, { principal }: FastifyRequest, cost: number): Promise<boolean> {
  try {
    await allowances.charge(principal, cost);
    return true;
  } catch (error) {
    if (error instanceof RateLimited) return false;
    throw error;
  }
}

/** The body with its `ETag`, or nothing for a caller who has it. Only the caller may keep it: it depends on who asks. */
function revalidated(request: FastifyRequest, reply: FastifyReply, body: Buffer): Buffer | string {
  // Weak: the same answer may travel compressed.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  void reply.header('etag', etag).header('cache-control', 'private, no-cache');
  const isKnown = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(etag);
  if (!isKnown) return body;
  void reply.code(304);
  return '';
}
