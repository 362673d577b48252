import { COUNTRY_ROWS } from './countries.data.js';
import { REGIONS, type Country, type CountryCode, type Region } from './country.js';

/** Every country and customary territory a feed may name, ordered by region, then as listed. */
export const COUNTRIES: readonly Country[] = COUNTRY_ROWS.map(countryOfRow);

const BY_CODE: ReadonlyMap<CountryCode, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country of an ISO 3166-1 alpha-3 code in upper case; `null` for a code that is none. */
export function countryByCode(code: CountryCode): Country | null {
  return BY_CODE.get(code) ?? null;
}

function countryOfRow(row: string): Country {
  const [code = '', code2 = '', numeric = '', name = '', region = '', neighbours = ''] = row.split('|');
  return {
    code,
    code2,
    numeric: numeric === '' ? null : numeric,
    name,
    region: regionOf(region),
    neighbours: neighbours === '' ? [] : neighbours.split(' '),
  };
}

function regionOf(text: string): Region {
  const region = REGIONS.find((known) => known === text);
  if (region === undefined) throw new Error(`"${text}" is not a region.`);
  return region;
}
