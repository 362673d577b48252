import { COUNTRIES, type CountryCode } from '#libs/events';

const BY_WORD = new Map<string, CountryCode>(
  COUNTRIES.flatMap((country) =>
    [country.code, country.code2, country.name].map((word): [string, CountryCode] => [
      word.toUpperCase(),
      country.code,
    ]),
  ),
);

/** What people write for "we do not know where this lies". */
const UNKNOWN_WORDS = new Set(['', 'UNKNOWN', 'N/A', '-', '?', 'UNKNOWN_KEY']);

/** ISO alpha-2, alpha-3 or English short name → alpha-3; `null` = said to be unknown; `undefined` = no such country. */
export function countryOfWord(word: string): CountryCode | null | undefined {
  const key = word.trim().toUpperCase();
  return UNKNOWN_WORDS.has(key) ? null : BY_WORD.get(key);
}
