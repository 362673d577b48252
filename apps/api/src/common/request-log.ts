import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import { KEY_PATTERN } from '../accounts/api-key.js';
import type { LogLevel } from '../config.js';
import { LIMITS } from '../guard/limits.js';

export type { Logger } from 'pino';

/** Under this token the log is handed to services. */
export const LOGGER = Symbol('logger');

/** Lines that wait for a disk with room again; beyond that they are dropped. */
const MOST_WAITING_BYTES = 1024 * 1024;

/**
 * JSON lines on standard error, so that standard output stays free for what a command prints. Where they cannot be written – a full
 * disk, a reader that has gone – the process works on without them.
 */
export function createLogger(level: LogLevel): Logger {
  const lines = pino.destination({ dest: 2, sync: false, maxLength: MOST_WAITING_BYTES });
  let isFailing = false;
  lines.on('write', () => (isFailing = false));
  lines.on('error', () => (isFailing = true));
  // At the end of the process the library writes what is left until it succeeds, which on a full disk is for ever.
  const giveUp = () => {
    if (isFailing) lines.destroy();
  };
  lines.once('error', () => process.prependListener('exit', giveUp));
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines);
}

/** Foreign text for the log: cut, without API keys, and without characters that move a terminal. JSON escapes what is left. */
export const loggable = (text: unknown): string =>
  withoutKeys(String(text))
    .slice(0, LIMITS.loggedCharacters)
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Before the cut: half a key would not be found. */
const withoutKeys = (text: string): string =>
  text.slice(0, 10 * LIMITS.loggedCharacters).replace(new RegExp(KEY_PATTERN, 'g'), 'flt_…');

/** Gives each request an id, returns it in `x-request-id`, and writes one line per answered request. */
export function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  if (!logger.isLevelEnabled('info')) return;
  server.addHook('onResponse', (request, reply, done) => {
    logger.info({
      requestId: request.id,
      method: request.method,
      path: loggable(loggedPath(request.url)),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      agent: loggable(request.headers['user-agent'] ?? ''),
    });
    done();
  });
}

/** Without the query, and without the token of a shared link or a feed: who reads the log must not be able to open it. */
const loggedPath = (url: string): string =>
  (url.split('?', 1)[0] ?? '').replace(/^(\/shared\/|\/feeds\/alerts\/).+/, '$1…');

export const newRequestId = (): string => randomUUID();

/** What Nest itself has to say, in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug({ nest: message });
  }
  error(message: unknown, ...more: unknown[]): void {
    this.logger.error({ nest: message, more });
  }
  warn(message: unknown): void {
    this.logger.warn({ nest: message });
  }
}
