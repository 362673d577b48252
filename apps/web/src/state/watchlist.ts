import type { CountryCode } from '#libs/events';
import { storedValue, useStored } from './stored-value.js';

/** Countries the reader pinned, in the order of pinning; they never leave this browser. */
const watchlist = storedValue<readonly CountryCode[]>('faultline.watchlist', [], (value) =>
  Array.isArray(value) ? value.filter((code) => typeof code === 'string' && /^[A-Z]{3}$/.test(code)) : undefined,
);

export const useWatchlist = () => useStored(watchlist);
export const watchedCountries = (): readonly CountryCode[] => watchlist.read();

/** @returns whether the country is watched now. */
export function toggleWatched(code: CountryCode): boolean {
  const watched = watchlist.read();
  const isWatched = watched.includes(code);
  watchlist.write(isWatched ? watched.filter((other) => other !== code) : [...watched, code]);
  return !isWatched;
}
