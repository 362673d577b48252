import type { FastifyInstance } from 'fastify';
import type { Asking } from '../access/recogniser.js';
import { isLoopbackName } from './loopback.js';

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

const ONLY_HTTPS = { 'strict-transport-security': 'max-age=31536000' } as const;

export function addSecurityHeaders(server: FastifyInstance, site: OwnSite): void {
  const headers = site.isHttps ? { ...HEADERS, ...ONLY_HTTPS } : HEADERS;
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    if (site.isAskedBy(request.raw)) done();
    else void reply.code(400).send({ errors: [{ message: FOREIGN_HOST, extensions: { code: 'BAD_REQUEST' } }] });
  });
}

const FOREIGN_HOST =
  'This server answers under the name of this machine (127.0.0.1, localhost) and under the one in FAULTLINE_URL only.';

/** The names this server goes by. */
export class OwnSite {
  readonly isHttps: boolean;
  readonly #host: string | null;

  constructor(private readonly publicUrl: string | null) {
    this.isHttps = publicUrl?.startsWith('https:') === true;
    this.#host = publicUrl === null ? null : new URL(publicUrl).host;
  }

  /** False when a foreign name points at this server (DNS rebinding): the request carries that name. */
  isAskedBy({ headers: { host } }: Pick<Asking, 'headers'>): boolean {
    if (host === undefined || !URL.canParse(`http://${host}`)) return false;
    return host === this.#host || isLoopbackName(new URL(`http://${host}`).hostname);
  }

  /** False for a page of another site: it may ask any address, but a browser names the page it comes from. */
  isAskedByOwnPage({ headers }: Pick<Asking, 'headers'>): boolean {
    const { origin, host } = headers;
    if (headers['sec-fetch-site'] === 'cross-site') return false;
    if (origin === undefined || origin === this.publicUrl) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  }
}
