import type { AccountSettings } from './account-settings.js';

type Where = Pick<AccountSettings, 'publicUrl'>;

const isHttps = ({ publicUrl }: Where): boolean => publicUrl?.startsWith('https:') === true;

/**
 * `__Host-` makes browsers refuse the cookie from subdomains and over plain http. On loopback, where there is no https, it would not
 * be kept at all, hence another name.
 */
export const cookieName = (where: Where): string => (isHttps(where) ? '__Host-faultline' : 'faultline-session');

const attributesOf = (where: Where): string => `Path=/; HttpOnly; SameSite=Lax${isHttps(where) ? '; Secure' : ''}`;

/** The header that gives a browser its session. It ends with the browser; the server ends it earlier. */
export const sessionCookie = (where: Where, token: string): string =>
  `${cookieName(where)}=${token}; ${attributesOf(where)}`;

/** The header that takes the session away. */
export const endedCookie = (where: Where): string => `${cookieName(where)}=; Max-Age=0; ${attributesOf(where)}`;
