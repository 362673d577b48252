import { existsSync, readFileSync } from 'node:fs';
import { COUNTRIES } from '#libs/events';
import { FEED_COUNTRY_ROWS } from './feed-countries.data.js';
import {
  countryOfActorCode,
  countryOfAlpha3,
  countryOfCorrelatesOfWar,
  countryOfFips,
  countryOfGleditschWard,
  countryOfName,
  countryOfNumeric,
} from './identify.js';

const shared = new URL('../../../../../shared/data/', import.meta.url);
const itWithData = existsSync(shared) ? it : it.skip;
const rowsOfTable = (path: string, separator: string) =>
  readFileSync(new URL(path, shared), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(separator));

describe('the tables of countries', () => {
  it('know Kyrgyzstan in all five systems', () =>
    expect([
      countryOfAlpha3('KGZ'),
      countryOfNumeric('417'),
      countryOfFips('KG'),
      countryOfGleditschWard('703'),
      countryOfCorrelatesOfWar('703'),
    ]).toEqual(Array(5).fill('KGZ')));

  it('do not mistake one system for another', () => {
    expect(countryOfFips('AU')).toBe('AUT');
    expect(countryOfGleditschWard('970')).toBe('KIR');
    expect(countryOfCorrelatesOfWar('970')).toBe('NRU');
    expect(countryOfNumeric('4')).toBe('AFG');
    expect(countryOfActorCode('ROM')).toBe('ROU');
    expect(countryOfActorCode('EUR')).toBeNull();
  });

  it('read names with their history, whatever their case and accents', () => {
    for (const [name, code] of [
      ['Russia (Soviet Union)', 'RUS'],
      ['DR Congo (Zaire)', 'COD'],
      ['Myanmar (Burma)', 'MMR'],
      ['Yemen (North Yemen)', 'YEM'],
      ['Bosnia-Herzegovina', 'BIH'],
      ["Cote d'Ivoire", 'CIV'],
      ['CÔTE D’IVOIRE', 'CIV'],
      ['the former Yugoslav Republic of Macedonia', 'MKD'],
      ['Occupied Palestinian Territory', 'PSE'],
    ] as const)
      expect([name, countryOfName(name)]).toEqual([name, code]);
  });

  it('never guess', () => {
    for (const name of ['Congo-Zaire border', 'Kyrgyz', 'Gondor', '', 'NA']) expect(countryOfName(name)).toBeNull();
    for (const code of ['SUN', 'kgz', '__proto__', '']) expect(countryOfAlpha3(code)).toBeNull();
  });

  it('list every country once, and no code or name for two of them', () => {
    const codes = FEED_COUNTRY_ROWS.map((row) => row.slice(0, 3));
    expect(new Set(codes).size).toBe(codes.length);
    for (const column of [1, 2, 4]) {
      const keys = FEED_COUNTRY_ROWS.flatMap((row) => (row.split('|')[column] ?? '').split(column === 4 ? ';' : ' '));
      const named = keys.filter(Boolean).map((key) => key.toLowerCase());
      expect(named.filter((key, index) => named.indexOf(key) !== index)).toEqual([]);
    }
    expect(codes.every((code) => COUNTRIES.some((country) => country.code === code))).toBe(true);
  });

  itWithData('agree with the published list of FIPS codes (skipped without the shared data)', () => {
    const header = rowsOfTable('cameo-lookups/countryInfo_fips_iso.txt', '\t');
    const wrong = header
      .slice(1)
      .filter(([, iso3, , fips]) => iso3 && fips && countryOfAlpha3(iso3) && countryOfFips(fips.trim()) !== iso3)
      .map(([, iso3, , fips]) => `${iso3} ${fips}`);
    expect(wrong).toEqual([]);
  });

  itWithData('agree with the published list of Gleditsch–Ward numbers (skipped without the shared data)', () => {
    const lines = readFileSync(new URL('views-benchmark/MatchingTable_VIEWS_Country_IDs.json', shared), 'utf8');
    const rows = lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { gwcode: number; isoab: string; gweyear: number; name: string });
    const wrong = rows
      .filter(({ gweyear, isoab }) => gweyear > 2020 && countryOfAlpha3(isoab))
      .filter(
        ({ gwcode, isoab, name }) => countryOfGleditschWard(String(gwcode)) !== isoab || countryOfName(name) !== isoab,
      )
      .map(({ gwcode, isoab, name }) => `${gwcode} ${isoab} ${name}`);
    expect(wrong).toEqual([]);
  });
});
