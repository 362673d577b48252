import type { FastifyInstance } from 'fastify';
import { isGraphql } from './graphql-transport.guard.js';
import { LIMITS } from './limits.js';
import { queryLimitError } from './query-limit.error.js';

/** Bytes of a character of a JavaScript string in UTF-8, at most. */
const MOST_BYTES = 3;

/**
 * Refuses an answer that became larger than anybody is given: texts of reports, whose length nobody knows beforehand. Series are
 * refused before they are computed.
 */
export function refuseLargeAnswers(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (!isGraphql(request) || typeof payload !== 'string' || payload.length * MOST_BYTES <= LIMITS.answerBytes)
      return payload;
    const bytes = Buffer.byteLength(payload);
    if (bytes <= LIMITS.answerBytes) return payload;
    const error = queryLimitError('answerBytes', bytes, LIMITS.answerBytes);
    const extensions = { ...error.extensions, http: undefined };
    const refusal = JSON.stringify({ errors: [{ message: error.message, extensions }] });
    reply.code(400).header('content-length', Buffer.byteLength(refusal));
    return Promise.resolve(refusal);
  });
}
