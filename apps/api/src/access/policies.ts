import type { Role } from '#libs/storage';

/** What an API key may be made for; a key never does more than its owner. */
export const SCOPES = ['read', 'desk', 'import', 'exposure', 'alerts', 'method', 'audit', 'monitor'] as const;
export type Scope = (typeof SCOPES)[number];

interface Rule {
  readonly meaning: string;
  /** `everybody`: without logging in; `signed-in`: any account. */
  readonly roles: readonly Role[] | 'everybody' | 'signed-in';
  /** The scope a key needs; `null`: no key may, only a person who is logged in. `every`: any key. */
  readonly scope: Scope | 'every' | null;
}

const READERS = ['viewer', 'analyst', 'reviewer', 'methodologist'] as const;
const DESK = ['analyst', 'reviewer', 'methodologist'] as const;

/**
 * Every right there is, and who has it. Each field of the schema and each route names one; what names none is refused.
 * docs/security.md shows this table.
 */
export const POLICIES = {
  anyone: { meaning: 'Who am I, log in, the empty page', roles: 'everybody', scope: 'every' },
  'signed-in': { meaning: 'Own password, sessions and keys', roles: 'signed-in', scope: null },
  'public-read': {
    meaning: 'Scores, published events, reports, sources, methods, exports',
    roles: [...READERS, 'service'],
    scope: 'read',
  },
  'desk-read': { meaning: 'Drafts, proposals, notes and the review queue', roles: DESK, scope: 'desk' },
  report: { meaning: 'Report, propose, correct and retract events', roles: ['analyst'], scope: 'desk' },
  review: {
    meaning: 'Approve or reject what somebody else proposed; grade sources',
    roles: ['reviewer'],
    scope: 'desk',
  },
  import: { meaning: 'Send in files', roles: ['analyst', 'service'], scope: 'import' },
  'own-holdings': { meaning: 'Portfolios of one’s own', roles: READERS, scope: 'exposure' },
  'shared-link': {
    meaning: 'Weights and risk of a portfolio whose owner gave a link to it',
    roles: 'everybody',
    scope: 'every',
  },
  'own-alerts': { meaning: 'Alert rules of one’s own', roles: READERS, scope: 'alerts' },
  'publish-method': { meaning: 'Draft and publish a version of the method', roles: ['methodologist'], scope: 'method' },
  audit: { meaning: 'The audit log', roles: ['reviewer', 'methodologist', 'admin'], scope: 'audit' },
  administer: { meaning: 'Users, their roles, sessions and keys', roles: ['admin'], scope: null },
  monitor: { meaning: 'Figures of the running server (/metrics)', roles: ['admin', 'service'], scope: 'monitor' },
} as const satisfies Readonly<Record<string, Rule>>;

export type PolicyName = keyof typeof POLICIES;
export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];

/** The rights of somebody who is not logged in. */
export const OPEN_RIGHTS: ReadonlySet<PolicyName> = new Set(
  POLICY_NAMES.filter((name) => POLICIES[name].roles === 'everybody'),
);

/** The rights that the roles of an account give. */
export function rightsOf(roles: readonly Role[]): ReadonlySet<PolicyName> {
  return new Set(POLICY_NAMES.filter((name) => isGiven(POLICIES[name], roles)));
}

function isGiven({ roles: given }: Rule, roles: readonly Role[]): boolean {
  return typeof given === 'string' || given.some((role) => roles.includes(role));
}

/** What is left of rights when they are used through a key made for `scopes`. */
export function rightsWithin(rights: ReadonlySet<PolicyName>, scopes: readonly Scope[]): ReadonlySet<PolicyName> {
  return new Set([...rights].filter((name) => isInScope(POLICIES[name], scopes)));
}

const isInScope = ({ scope }: Rule, scopes: readonly Scope[]): boolean =>
  scope === 'every' || (scope !== null && scopes.includes(scope));

/** What a role may do that not everybody may. */
export const meaningOfRole = (role: Role): string =>
  meaningsOf(({ roles }) => typeof roles !== 'string' && roles.includes(role));

/** What a key made for a scope may do, as far as its owner may. */
export const meaningOfScope = (scope: Scope): string => meaningsOf((rule) => rule.scope === scope);

const meaningsOf = (isMeant: (rule: Rule) => boolean): string =>
  POLICY_NAMES.filter((name) => isMeant(POLICIES[name]))
    .map((name) => `${POLICIES[name].meaning}.`)
    .join(' ');
