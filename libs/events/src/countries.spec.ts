import { COUNTRIES, countryByCode, REGIONS } from '#libs/events';

const doubled = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the list of countries', () => {
  it('holds the sovereign countries and the territories that feeds mention', () => {
    expect(COUNTRIES.length).toBeGreaterThan(230);
    for (const code of ['KGZ', 'XKX', 'TWN', 'PSE', 'HKG', 'ESH', 'SSD', 'GRL', 'PRI'])
      expect(countryByCode(code)?.code).toBe(code);
  });

  it('gives every country codes of its own, in the form of ISO 3166-1', () => {
    expect(doubled(COUNTRIES.map((country) => country.code))).toEqual([]);
    expect(doubled(COUNTRIES.map((country) => country.code2))).toEqual([]);
    expect(doubled(COUNTRIES.map((country) => country.name))).toEqual([]);
    expect(doubled(COUNTRIES.flatMap((country) => country.numeric ?? []))).toEqual([]);
    for (const country of COUNTRIES) {
      expect(country.code).toMatch(/^[A-Z]{3}$/);
      expect(country.code2).toMatch(/^[A-Z]{2}$/);
      expect(country.numeric ?? '000').toMatch(/^\d{3}$/);
    }
  });

  it('knows which two-letter code belongs to which name', () => {
    const english = new Intl.DisplayNames('en', { type: 'region' });
    const start = (text: string | undefined) => text?.replace(/^St\. /, 'Saint ').slice(0, 4);
    const different = COUNTRIES.filter(({ code2, name }) => start(english.of(code2)) !== start(name));
    expect(different.map((country) => country.name)).toEqual(['Cabo Verde', 'DR Congo']);
  });

  it('leaves only Kosovo without a numeric code', () =>
    expect(COUNTRIES.filter((country) => country.numeric === null).map((country) => country.code)).toEqual(['XKX']));

  it('lists a land border on both of its sides, and only between known countries', () => {
    const oneSided = COUNTRIES.flatMap((country) =>
      country.neighbours
        .filter((code) => countryByCode(code)?.neighbours.includes(country.code) !== true)
        .map((code) => `${country.code}-${code}`),
    );
    expect(oneSided).toEqual([]);
    for (const { code, neighbours } of COUNTRIES) {
      expect(neighbours).not.toContain(code);
      expect(doubled(neighbours)).toEqual([]);
    }
    expect(countryByCode('KGZ')?.neighbours).toEqual(['CHN', 'KAZ', 'TJK', 'UZB']);
  });

  it('puts countries into every region', () =>
    expect(new Set(COUNTRIES.map((country) => country.region))).toEqual(new Set(REGIONS)));

  it('has nothing for a code that is none', () => {
    expect(countryByCode('ZZZ')).toBeNull();
    expect(countryByCode('kgz')).toBeNull();
  });
});
