import type { FastifyInstance, FastifyRequest } from 'fastify';
import { UserError } from '#libs/events';
import type { ApiKeysRepository } from '#libs/storage';
import { KEY_PATTERN } from '../accounts/api-key.js';
import type { Clock } from '../common/clock.js';
import type { OwnSite } from '../common/security-headers.js';
import type { Principal } from './principal.js';
import type { Recogniser } from './recogniser.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    principal: Principal;
    /** The address it really comes from. */
    peer: string;
  }
}

interface IdentifyParts {
  readonly recogniser: Recogniser;
  readonly apiKeys: ApiKeysRepository;
  readonly clock: Clock;
  readonly site: OwnSite;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds out who asks before anything else of a request is looked at. */
export function identify(server: FastifyInstance, { recogniser, apiKeys, clock, site }: IdentifyParts): void {
  server.decorateRequest('principal');
  server.decorateRequest('peer', '');
  server.addHook('onRequest', async (request) => {
    request.peer = recogniser.addressOf(request.raw);
    const exposed = KEY_PATTERN.exec(request.url)?.[1];
    if (exposed !== undefined) {
      await apiKeys.flagExposed(exposed, 'address', { by: request.peer, at: clock.now(), requestId: request.id });
      throw KEY_IN_ADDRESS;
    }
    request.principal = await recogniser.recognise(request.raw);
    refuseForeignPage(request, site);
  });
}

const KEY_IN_ADDRESS = new UserError(
  'BAD_USER_INPUT',
  'A key must not stand in an address, where logs and histories keep it. Send it as `Authorization: Bearer flt_…`, and replace this one.',
);

/** A page of another site may make a browser ask with the session's cookie; it cannot hide where it comes from. */
function refuseForeignPage({ method, raw, principal }: FastifyRequest, site: OwnSite): void {
  if (SAFE_METHODS.has(method) || principal.kind === 'key' || site.isAskedByOwnPage(raw)) return;
  throw new UserError('FORBIDDEN', 'CSRF: this came from a page of another site.');
}
