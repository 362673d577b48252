import type { FastifyInstance } from 'fastify';
import { isLoopback } from '../config.js';

/** No inline script or style, nothing from elsewhere, no frame around the page. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

export function addSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(HEADERS);
    if (isLocalHost(request.headers.host)) done();
    else void reply.code(400).send({ errors: [{ message: FOREIGN_HOST, extensions: { code: 'BAD_REQUEST' } }] });
  });
}

const FOREIGN_HOST = 'This server answers under the name of this machine only (127.0.0.1, localhost).';

/** A foreign page can point its own name at 127.0.0.1 (DNS rebinding); its requests carry that name. */
export function isLocalHost(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  return isLoopback(new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, ''));
}

/** Pages of other sites may open sockets to any address; a browser names the page it comes from. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
