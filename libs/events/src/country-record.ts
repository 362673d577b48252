import type { CountryCode } from './country.js';
import type { Event } from './event.js';
import type { Factor } from './factor.js';

/** Everything a score of one country is computed from: all revisions of its events, and its factors. */
export interface CountryRecord {
  readonly country: CountryCode;
  readonly events: readonly Event[];
  readonly factors: readonly Factor[];
}
