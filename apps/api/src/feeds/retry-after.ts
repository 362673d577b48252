const LONGEST_MS = 24 * 60 * 60_000;

/** `Retry-After` (RFC 9110, 10.2.3) in milliseconds, a day at most: seconds, or a date counted from the answer's own. `null` = not stated. */
export function retryAfterMs(headers: Headers): number | null {
  const stated = headers.get('retry-after')?.trim();
  if (!stated) return null;
  const ms = /^\d+$/.test(stated) ? Number(stated) * 1000 : Date.parse(stated) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(ms) ? null : Math.min(LONGEST_MS, Math.max(0, ms));
}
