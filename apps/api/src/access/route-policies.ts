import type { FastifyInstance } from 'fastify';
import type { PolicyName } from './policies.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may ask for the route, see `ROUTES`. */
    policy?: PolicyName;
  }
}

interface RouteRule {
  readonly method?: string;
  /** A route, or all below it when it ends in a slash. */
  readonly url: string;
  readonly policy: PolicyName;
}

/** Every address outside of the schema, the first that fits counts. A route nothing fits stops the server at start. */
export const ROUTES: readonly RouteRule[] = [
  // Its fields have policies of their own.
  { url: '/graphql', policy: 'anyone' },
  { url: '/health/', policy: 'anyone' },
  { url: '/session', policy: 'anyone' },
  { url: '/session/', policy: 'anyone' },
  { method: 'POST', url: '/imports/', policy: 'import' },
  { url: '/imports/', policy: 'public-read' },
  { method: 'POST', url: '/reports', policy: 'report' },
  { method: 'POST', url: '/portfolios/', policy: 'own-holdings' },
  { url: '/data/portfolio.csv', policy: 'own-holdings' },
  { url: '/data/', policy: 'public-read' },
  { url: '/chart/', policy: 'public-read' },
  { url: '/feeds/', policy: 'public-read' },
  { url: '/metrics', policy: 'monitor' },
  // The web app itself holds no data: what its pages show they ask for.
  { method: 'GET', url: '/explorer', policy: 'anyone' },
  { method: 'GET', url: '/embed/', policy: 'anyone' },
  { method: 'GET', url: '/*', policy: 'anyone' },
];

/** @throws Error naming a route nobody gave a policy. */
export function policyOfRoute(method: string, url: string): PolicyName {
  const rule = ROUTES.find((known) => isFor(known, method, url));
  if (rule) return rule.policy;
  throw new Error(`${method} ${url} has no policy: name who may ask for it in route-policies.ts.`);
}

function isFor(rule: RouteRule, method: string, url: string): boolean {
  if (rule.method !== undefined && rule.method !== method) return false;
  return rule.url === url || (rule.url.endsWith('/') && url.startsWith(rule.url));
}

/** Gives every route its policy as it is registered, and checks it before anything of the request's body is read. */
export function checkRoutePolicies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const methods = (typeof route.method === 'string' ? [route.method] : route.method).filter((one) => one !== 'HEAD');
    // A HEAD is answered by the GET beside it.
    const policy = policyOfRoute(methods[0] ?? 'GET', route.url);
    route.config = { ...route.config, policy };
  });
  server.addHook('onRequest', (request, _reply, done) => {
    const { policy } = request.routeOptions.config;
    try {
      // No route: the answer is 404 for everybody.
      if (policy !== undefined) request.principal.check(policy);
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
