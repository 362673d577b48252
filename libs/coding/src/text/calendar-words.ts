import type { Token } from './token.js';

/** In the order of the days since 1 January 1970, a Thursday. */
export const WEEKDAYS: readonly string[] = 'thursday friday saturday sunday monday tuesday wednesday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));

/** "October", "Oct", "Oct." → 9; -1 for other words, and for the verbs that are written like a month. */
export function monthOf(token: Token | undefined): number {
  if (!token || !/^\p{Lu}/u.test(token.text)) return -1;
  const word = token.lower.replace('.', '');
  const full = MONTHS.indexOf(word);
  return full >= 0 ? full : SHORT_MONTHS.indexOf(word === 'sept' ? 'sep' : word);
}
