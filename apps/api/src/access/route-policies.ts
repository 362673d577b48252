import type { FastifyInstance } from 'fastify';
import type { Allowances } from './allowances.js';
import type { PolicyName } from './policies.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may ask for the route, see `ROUTES`. */
    policy?: PolicyName;
    points?: number;
  }
}

interface RouteRule {
  readonly method?: string;
  /** A route, or all below it when it ends in a slash. */
  readonly url: string;
  readonly policy: PolicyName;
  /** What a request costs, in points as a question over GraphQL; 1 when absent. */
  readonly points?: number;
}

/** Every address outside of the schema, the first that fits counts. A route nothing fits stops the server at start. */
export const ROUTES: readonly RouteRule[] = [
  // Its fields have policies of their own.
  // A document that is refused costs something, too.
  { url: '/graphql', policy: 'anyone', points: 10 },
  { url: '/health/', policy: 'anyone' },
  { url: '/session', policy: 'anyone', points: 100 },
  { url: '/session/', policy: 'anyone' },
  { method: 'POST', url: '/imports/', policy: 'import', points: 2_000 },
  { url: '/imports/', policy: 'public-read' },
  { method: 'POST', url: '/reports', policy: 'report', points: 2_000 },
  { method: 'POST', url: '/portfolios/', policy: 'own-holdings', points: 1_000 },
  { url: '/data/audit.csv', policy: 'audit', points: 1_000 },
  { url: '/data/portfolio.csv', policy: 'own-holdings', points: 1_000 },
  { url: '/data/', policy: 'public-read', points: 1_000 },
  { url: '/chart/', policy: 'public-read', points: 500 },
  { url: '/feeds/alerts.atom', policy: 'own-alerts', points: 100 },
  // The address itself is the right: it cannot be guessed, and can be revoked.
  { url: '/feeds/alerts/', policy: 'anyone', points: 100 },
  { url: '/feeds/', policy: 'public-read', points: 500 },
  { url: '/metrics', policy: 'monitor' },
  // The web app itself holds no data: what its pages show they ask for.
  { method: 'GET', url: '/explorer', policy: 'anyone' },
  { method: 'GET', url: '/embed/', policy: 'anyone' },
  { method: 'GET', url: '/*', policy: 'anyone' },
];

/** @throws Error naming a route nobody gave a policy. */
export function ruleOfRoute(method: string, url: string): RouteRule {
  const rule = ROUTES.find((known) => isFor(known, method, url));
  if (rule) return rule;
  throw new Error(`${method} ${url} has no policy: name who may ask for it in route-policies.ts.`);
}

function isFor(rule: RouteRule, method: string, url: string): boolean {
  if (rule.method !== undefined && rule.method !== method) return false;
  return rule.url === url || (rule.url.endsWith('/') && url.startsWith(rule.url));
}

/** Gives every route its policy as it is registered; checks it, and charges the request, before anything of its body is read. */
export function checkRoutePolicies(server: FastifyInstance, allowances: Allowances): void {
  server.addHook('onRoute', (route) => {
    // A HEAD is answered by the GET beside it.
    const methods = [route.method].flat().filter((one) => one !== 'HEAD');
    const { policy, points = 1 } = ruleOfRoute(methods[0] ?? 'GET', route.url);
    route.config = { ...route.config, policy, points };
  });
  server.addHook('onRequest', async (request) => {
    const { policy, points = 1 } = request.routeOptions.config;
    try {
      // No route: the answer is 404 for everybody.
      if (policy !== undefined) request.principal.check(policy);
      await allowances.charge(request.principal, points);
    } catch (error) {
      // A client that is still sending reads no answer: what comes after a refusal goes nowhere.
      request.raw.resume();
      throw error;
    }
  });
}
