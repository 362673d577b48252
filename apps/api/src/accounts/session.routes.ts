import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UserError } from '#libs/events';
import type { Storage } from '#libs/storage';
import type { Clock } from '../common/clock.js';
import { sendError } from '../common/http-error.filter.js';
import { loggable, type Logger } from '../common/request-log.js';
import type { AccountSettings } from './account-settings.js';
import type { Credentials, Login } from './login.js';
import { endedCookie, sessionCookie } from './session-cookie.js';
import type { Sessions } from './sessions.js';

export interface SessionParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: AccountSettings;
  readonly sessions: Sessions;
  readonly login: Login;
}

/** `POST /session` with `{ name, password }` logs in, `DELETE /session` logs out. The session is a cookie no script can read. */
export async function serveSession(server: FastifyInstance, parts: SessionParts): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.setErrorHandler((error, request, reply) => sendError({ request, reply, logger: parts.logger }, error));
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scope.post('/session', (request, reply) => logIn(parts, request, reply));
    scope.delete('/session', (request, reply) => logOut(parts, request, reply));
    done();
  });
}

async function logIn({ login, settings }: SessionParts, request: FastifyRequest, reply: FastifyReply) {
  const token = await login.logIn(readCredentials(request.body), browserOf(request));
  return reply
    .header('set-cookie', sessionCookie(settings, token))
    .header('cache-control', 'no-store')
    .code(204)
    .send();
}

async function logOut(
  { storage, clock, sessions, settings }: SessionParts,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { kind, credentialId, ownerId, name } = request.principal;
  if (kind === 'user' && credentialId !== null && ownerId !== null)
    await storage.sessions.end(credentialId, ownerId, { by: name, at: clock.now(), requestId: request.id });
  sessions.forget();
  return reply.header('set-cookie', endedCookie(settings)).header('cache-control', 'no-store').code(204).send();
}

/** Where a session is used from: shown to its owner, so that a foreign one is noticed. */
export const browserOf = ({ peer, headers }: FastifyRequest) => ({
  address: peer,
  agent: loggable(headers['user-agent'] ?? ''),
});

function readCredentials(body: unknown): Credentials {
  const { name, password } = parsed(body);
  if (typeof name === 'string' && typeof password === 'string' && name !== '' && password !== '')
    return { name, password };
  throw new UserError('BAD_USER_INPUT', 'Send JSON with `name` and `password`.');
}

function parsed(body: unknown): Record<string, unknown> {
  try {
    return { ...(JSON.parse(String(body)) as Record<string, unknown>) };
  } catch {
    return {};
  }
}
