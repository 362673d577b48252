import { ROLES, type Role } from '#libs/storage';
import { isLoopbackName } from '../common/loopback.js';
import { isAddressOrRange } from '../access/peer.js';
import type { OidcSettings } from './oidc-settings.js';
import { readOidcSettings } from './oidc-settings.js';

/** How people and programs are recognised. */
export interface AccountSettings {
  /** FAULTLINE_ACCOUNTS: 1 = log-in needed, 0 = never; `null` = as soon as there is an account or others can reach the server. */
  readonly wanted: boolean | null;
  /** The address people use, when it is not this machine's own; sessions are then for https only. */
  readonly publicUrl: string | null;
  /** Addresses and ranges of proxies whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[];
  /** Stands in every API key, so that a key of a test installation is refused here. */
  readonly environment: string;
  /** Published scores and events can be read without logging in. */
  readonly publicRead: boolean;
  /** People who have no other role than these may ask only what the pages ask; `anonymous`: who is not logged in. */
  readonly dashboardOnly: readonly DashboardOnly[];
  readonly oidc: OidcSettings | null;
}

export type DashboardOnly = Role | 'anonymous';

/** What holds when nothing is set. */
export const DEFAULT_ACCOUNT_SETTINGS: AccountSettings = {
  wanted: null,
  publicUrl: null,
  proxies: [],
  environment: 'live',
  publicRead: false,
  dashboardOnly: [],
  oidc: null,
};

/**
 * Reads FAULTLINE_ACCOUNTS, FAULTLINE_URL, FAULTLINE_PROXIES, FAULTLINE_ENVIRONMENT, FAULTLINE_PUBLIC_READ,
 * FAULTLINE_DASHBOARD_ONLY and FAULTLINE_OIDC_…; what is wrong is added to `problems`.
 */
export function readAccountSettings(environment: NodeJS.ProcessEnv, problems: string[]): AccountSettings {
  const publicUrl = readPublicUrl(environment['FAULTLINE_URL'], problems);
  return {
    wanted: readSwitch('FAULTLINE_ACCOUNTS', environment, problems),
    publicUrl,
    proxies: readProxies(environment['FAULTLINE_PROXIES'] ?? '', problems),
    environment: readEnvironmentName(environment['FAULTLINE_ENVIRONMENT'] || 'live', problems),
    publicRead: readSwitch('FAULTLINE_PUBLIC_READ', environment, problems) ?? false,
    dashboardOnly: readDashboardOnly(environment['FAULTLINE_DASHBOARD_ONLY'] ?? '', problems),
    oidc: readOidcSettings(environment, problems),
  };
}

function readSwitch(name: string, environment: NodeJS.ProcessEnv, problems: string[]): boolean | null {
  const text = environment[name] ?? '';
  if (text === '') return null;
  if (text !== '0' && text !== '1') problems.push(`${name} is "${text.slice(0, 40)}"; it must be 0 or 1.`);
  return text === '1';
}

function readPublicUrl(text: string | undefined, problems: string[]): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackName(url.hostname));
  if (url && isSafe && url.pathname === '/') return url.origin;
  problems.push(
    `FAULTLINE_URL is "${text.slice(0, 80)}"; it must be the address people use, such as https://risk.example.org – ` +
      'https, because passwords travel over it.',
  );
  return null;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function readProxies(text: string, problems: string[]): readonly string[] {
  const proxies = wordsOf(text);
  for (const proxy of proxies.filter((one) => !isAddressOrRange(one)))
    problems.push(
      `FAULTLINE_PROXIES names "${proxy.slice(0, 40)}"; name addresses or ranges, such as 10.0.0.1,10.1.0.0/16.`,
    );
  return proxies;
}

const RESTRICTABLE: readonly DashboardOnly[] = [...ROLES, 'anonymous'];

function readDashboardOnly(text: string, problems: string[]): readonly DashboardOnly[] {
  return wordsOf(text).flatMap((word) => {
    const known = RESTRICTABLE.find((one) => one === word);
    if (!known)
      problems.push(
        `FAULTLINE_DASHBOARD_ONLY names "${word.slice(0, 40)}"; name roles out of ${RESTRICTABLE.join(', ')}.`,
      );
    return known ?? [];
  });
}

function readEnvironmentName(name: string, problems: string[]): string {
  if (!/^[a-z]{2,12}$/.test(name))
    problems.push(
      `FAULTLINE_ENVIRONMENT is "${name.slice(0, 40)}"; it must be 2 to 12 small letters, such as live or test.`,
    );
  return name;
}
