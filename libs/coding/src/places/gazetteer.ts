import type { CountryCode } from '#libs/events';
import { COUNTRIES } from './countries.data.js';

export type PlaceKind = 'country' | 'demonym' | 'capital' | 'region' | 'seat';

export interface Place {
  readonly name: string;
  readonly country: CountryCode;
  readonly kind: PlaceKind;
}

/** A name may stand for several places ("White House"); the country in context decides. */
const BY_FIRST_WORD = new Map<string, { words: readonly string[]; places: Place[] }[]>();

export const splitWords = (name: string): string[] => name.toLowerCase().replace(/'s\b/g, " 's").split(/\s+/);

function add(place: Place): void {
  const words = splitWords(place.name);
  const [first = ''] = words;
  const entries = BY_FIRST_WORD.get(first) ?? [];
  const known = entries.find((entry) => entry.words.join(' ') === words.join(' '));
  if (known) known.places.push(place);
  else entries.push({ words, places: [place] });
  entries.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST_WORD.set(first, entries);
}

const CAPITALS = new Map<CountryCode, string>();
const NAMES = new Map<CountryCode, string>();
for (const line of COUNTRIES.trim().split('\n')) {
  const [country = '', names = '', demonyms = '', capitals = '', regions = '', seats = ''] = line.split('|');
  NAMES.set(country, names.split(';')[0] ?? country);
  CAPITALS.set(country, capitals.split(';')[0] ?? '');
  const kinds: readonly [PlaceKind, string][] = [
    ['country', names],
    ['demonym', demonyms],
    ['capital', capitals],
    ['region', regions],
    ['seat', seats],
  ];
  for (const [kind, list] of kinds)
    for (const name of list.split(';')) if (name !== '') add({ name: name.trim(), country, kind });
}

/** English short name of a country, or its code when the gazetteer does not hold it. */
export const countryName = (code: CountryCode): string => NAMES.get(code) ?? code;

/** Capital of a country, `null` when the gazetteer holds none. */
export const capitalOf = (code: CountryCode | null): string | null => CAPITALS.get(code ?? '') || null;

export const isKnownCountry = (code: CountryCode): boolean => NAMES.has(code);

/** Places whose name starts at word `at` of a lower-cased word list, longest name first; empty when none does. */
export function placesAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly places: readonly Place[] } | null {
  for (const entry of BY_FIRST_WORD.get(words[at] ?? '') ?? [])
    if (entry.words.every((word, i) => words[at + i] === word || words[at + i] === `${word}s`))
      return { length: entry.words.length, places: entry.places };
  return null;
}
