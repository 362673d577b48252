import { COUNTRIES, FieldError, type CountryCode } from '#libs/events';
import { FEED_COUNTRY_ROWS } from './feed-countries.data.js';

type Codes = ReadonlyMap<string, CountryCode>;

interface FeedCountry {
  readonly code: CountryCode;
  readonly fips: readonly string[];
  readonly gleditschWard: readonly string[];
  readonly correlatesOfWar: readonly string[];
  readonly names: readonly string[];
}

const FEED_COUNTRIES: readonly FeedCountry[] = FEED_COUNTRY_ROWS.map((row) => {
  const [code = '', fips = '', gleditschWard = '', correlatesOfWar = '', names = ''] = row.split('|');
  return {
    code,
    fips: listOf(fips, ' '),
    gleditschWard: listOf(gleditschWard, ' '),
    correlatesOfWar: listOf(correlatesOfWar === '' ? gleditschWard : correlatesOfWar, ' '),
    names: listOf(names, ';'),
  };
});

const BY_ALPHA3: Codes = codesOf(COUNTRIES, (country) => [country.code]);
const BY_NUMERIC: Codes = codesOf(COUNTRIES, (country) => (country.numeric === null ? [] : [country.numeric]));
const BY_FIPS: Codes = codesOf(FEED_COUNTRIES, (country) => country.fips);
const BY_GLEDITSCH_WARD: Codes = codesOf(FEED_COUNTRIES, (country) => country.gleditschWard);
const BY_CORRELATES_OF_WAR: Codes = codesOf(FEED_COUNTRIES, (country) => country.correlatesOfWar);
/** Where CAMEO's country codes are not ISO's of today (CAMEO codebook, chapter 3). */
const CAMEO_COUNTRIES: Codes = new Map([
  ['ROM', 'ROU'],
  ['TMP', 'TLS'],
  ['WSB', 'PSE'],
  ['GZS', 'PSE'],
  ['KSV', 'XKX'],
  ['SCG', 'SRB'],
  ['YUG', 'SRB'],
  ['ZAR', 'COD'],
]);
const NAMED: readonly (readonly [string, CountryCode])[] = [
  ...COUNTRIES.map((country) => [country.name, country.code] as const),
  ...FEED_COUNTRIES.flatMap((country) => country.names.map((name) => [name, country.code] as const)),
];
const BY_NAME: Codes = new Map(NAMED);
const BY_COMPARABLE_NAME: Codes = new Map(NAMED.map(([name, code]) => [comparable(name), code]));

/** ISO 3166-1 alpha-3 → the same, where it is a country we know. */
export const countryOfAlpha3 = (code: string): CountryCode | null => BY_ALPHA3.get(code) ?? null;
/** ISO 3166-1 numeric, with or without leading zeros. */
export const countryOfNumeric = (code: string): CountryCode | null => BY_NUMERIC.get(code.padStart(3, '0')) ?? null;
/** FIPS 10-4, two letters, mostly unlike ISO (`AU` is Austria). */
export const countryOfFips = (code: string): CountryCode | null => BY_FIPS.get(code) ?? null;
/** Gleditsch–Ward number, used by UCDP. */
export const countryOfGleditschWard = (code: string): CountryCode | null => BY_GLEDITSCH_WARD.get(code) ?? null;
/** Correlates of War number. */
export const countryOfCorrelatesOfWar = (code: string): CountryCode | null => BY_CORRELATES_OF_WAR.get(code) ?? null;

/** CAMEO code of an actor's country: ISO alpha-3 but for a few; regions and peoples have no country. */
export const countryOfActorCode = (code: string): CountryCode | null =>
  BY_ALPHA3.get(code) ?? CAMEO_COUNTRIES.get(code) ?? null;

/** A name as feeds write it, history included ("Russia (Soviet Union)"); exact but for case and accents, never guessed. */
export function countryOfName(name: string): CountryCode | null {
  return BY_NAME.get(name) ?? BY_COMPARABLE_NAME.get(comparable(name)) ?? null;
}

/** Refuses the row of a country no table knows. */
export function knownCountry(code: CountryCode | null, column: string, value: string): CountryCode {
  if (code !== null) return code;
  throw new FieldError(column, value, {
    reason: value === '' ? 'missing' : 'unknown-country',
    expected: 'a country of the tables',
  });
}

/** A country as one column names it. */
export interface NamedCountry {
  readonly code: CountryCode | null;
  readonly text: string;
}

/**
 * The country that two columns of a row name, at least one of which a table must know.
 * @throws FieldError when neither is known, or when they name two countries
 */
export function sameCountry(
  first: NamedCountry,
  second: NamedCountry,
  columns: readonly [string, string],
): CountryCode {
  if (first.code !== null && second.code !== null && first.code !== second.code)
    throw new FieldError(columns[1], second.text, {
      reason: 'two-countries',
      expected: `the country of ${columns[0]}, ${first.code}`,
    });
  const isSecondShown = second.text !== '';
  return knownCountry(
    first.code ?? second.code,
    columns[isSecondShown ? 1 : 0],
    isSecondShown ? second.text : first.text,
  );
}

function listOf(text: string, separator: string): readonly string[] {
  return text === '' ? [] : text.split(separator);
}

function comparable(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().replace(/^the /, '').trim();
}

function codesOf<T extends { readonly code: CountryCode }>(
  countries: readonly T[],
  keysOf: (country: T) => readonly string[],
): Codes {
  return new Map(countries.flatMap((country) => keysOf(country).map((key) => [key, country.code] as const)));
}
