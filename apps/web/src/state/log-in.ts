import { navigate } from 'wouter/use-browser-location';

export const LOG_IN_PATH = '/login';

/** Asks for a log-in and comes back to what is shown now. */
export function askForLogIn(): void {
  // A shared link is the right itself: what the shell asks beside it may well be refused.
  if (location.pathname === LOG_IN_PATH || location.pathname.startsWith('/shared/')) return;
  navigate(`${LOG_IN_PATH}?next=${encodeURIComponent(location.pathname + location.search)}`, { replace: true });
}

/** Where to go after logging in: a page of this site, whatever the address says. */
export function pathAfter(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
