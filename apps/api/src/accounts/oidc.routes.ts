import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UserError } from '#libs/events';
import { readCookie } from '../access/cookies.js';
import { sendError } from '../common/http-error.filter.js';
import type { Logger } from '../common/request-log.js';
import { OIDC_PATH, type OidcLogin } from './oidc-login.js';
import { sessionCookie } from './session-cookie.js';
import { browserOf } from './session.routes.js';

const COOKIE = 'faultline-oidc';
const MINUTES = 10;

export interface OidcParts {
  readonly oidc: OidcLogin;
  readonly publicUrl: string;
  readonly logger: Logger;
}

/** `GET /session/oidc?next=/…` leaves for the provider; what comes back at `/session/oidc/callback` is a session or the log-in page. */
export async function serveOidc(server: FastifyInstance, { oidc, publicUrl, logger }: OidcParts): Promise<void> {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  const cookie = (value: string, seconds: number): string =>
    `${COOKIE}=${value}; Path=${OIDC_PATH}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;

  const leave = async (request: FastifyRequest, reply: FastifyReply) => {
    const { url, begun } = await oidc.begin(ownPath((request.query as Record<string, unknown>)['next']));
    return reply
      .header('set-cookie', cookie(begun, MINUTES * 60))
      .header('cache-control', 'no-store')
      .redirect(url);
  };

  const comeBack = async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('set-cookie', cookie('', 0)).header('cache-control', 'no-store');
    try {
      const begun = readCookie(request.headers.cookie, COOKIE);
      const { token, next } = await oidc.finish({ path: request.url, begun }, browserOf(request));
      return await reply.header('set-cookie', sessionCookie({ publicUrl }, token)).redirect(next);
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'UNAUTHENTICATED') throw error;
      // A word, not a sentence: anybody may write an address.
      return reply.redirect(`/login?refused=${error.field === 'person' ? 'person' : 'answer'}`);
    }
  };

  await server.register((scope, _options, done) => {
    scope.setErrorHandler((error, request, reply) => sendError({ request, reply, logger }, error));
    scope.get(OIDC_PATH, leave);
    scope.get(`${OIDC_PATH}/callback`, comeBack);
    done();
  });
}

/** A page of this site, whatever the address says. */
const ownPath = (next: unknown): string => (typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/');
