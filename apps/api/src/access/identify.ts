import type { FastifyInstance } from 'fastify';
import { LOCAL_OWNER, type Principal } from './principal.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    principal: Principal;
  }
}

/** Without accounts everybody who reaches this machine's port is its owner. */
export function identifyAsOwner(server: FastifyInstance): void {
  server.decorateRequest('principal');
  server.addHook('onRequest', (request, _reply, done) => {
    request.principal = LOCAL_OWNER;
    done();
  });
}
