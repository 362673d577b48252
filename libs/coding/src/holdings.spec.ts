import { isDay } from '#libs/events';
import { REGISTER, RULES } from '#libs/coding';
import { NOMINAL_ENTRIES, VERB_ENTRIES } from './lexicon/lexicon.js';
import { COUNTRIES } from './places/countries.data.js';
import { capitalOf } from './places/gazetteer.js';

const columns = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', demonyms = '', capitals = '', regions = '', seats = ''] = line.split('|');
    return { code, names, demonyms, capitals, regions, seats };
  });
const officesOf = (country: string): Set<string> =>
  new Set(
    REGISTER.filter((person) => person.country === country).flatMap(({ terms }) => terms.map(({ office }) => office)),
  );

describe('the lexicon', () => {
  it('has more than a thousand words for acts, in more than twice as many patterns', () => {
    expect(VERB_ENTRIES.size + NOMINAL_ENTRIES.size).toBeGreaterThan(1000);
    const patterns = [...VERB_ENTRIES.values(), ...NOMINAL_ENTRIES.values()].flat();
    expect(patterns.length).toBeGreaterThan(2400);
  });
});

describe('the rules', () => {
  it('carry their own example and counter-example, more than one of each on the average', () => {
    for (const { examples, counterExamples } of RULES) {
      expect(examples.length).toBeGreaterThan(0);
      expect(counterExamples.length).toBeGreaterThan(0);
      expect(new Set([...examples, ...counterExamples]).size).toBe(examples.length + counterExamples.length);
    }
    const sentences = RULES.flatMap(({ examples, counterExamples }) => [...examples, ...counterExamples]);
    expect(sentences.length).toBeGreaterThan(4 * RULES.length);
  });
});

describe('the register of people', () => {
  const rulers = new Set([
    'president',
    'prime-minister',
    'chancellor',
    'king',
    'supreme-leader',
    'junta-leader',
    'chief-executive',
  ]);
  const countries = [...new Set(REGISTER.map(({ country }) => country))];

  it('knows who rules in more than sixty countries', () =>
    expect(
      countries.filter((country) => [...officesOf(country)].some((office) => rulers.has(office))).length,
    ).toBeGreaterThan(100));

  it('knows parliament leaders and opposition figures, too', () => {
    const having = (office: string) => countries.filter((country) => officesOf(country).has(office)).length;
    expect(having('speaker')).toBeGreaterThanOrEqual(15);
    expect(having('opposition-leader')).toBeGreaterThanOrEqual(25);
  });

  it('dates every term, and none ends before it begins', () => {
    for (const { name, terms } of REGISTER)
      for (const { from, until } of terms) {
        expect([name, isDay(from), until === null || isDay(until)]).toEqual([name, true, true]);
        expect([name, until === null || from < until]).toEqual([name, true]);
      }
  });

  it('knows Kyrgyzstan in depth, without a gap between presidents since 1990', () => {
    const here = REGISTER.filter(({ country }) => country === 'KGZ');
    expect(here.length).toBeGreaterThanOrEqual(35);
    for (const office of [
      'president',
      'prime-minister',
      'speaker',
      'opposition-leader',
      'security-chief',
      'foreign-minister',
    ])
      expect(officesOf('KGZ')).toContain(office);
    const holdsOn = (office: string, day: string) =>
      here.filter(({ terms }) =>
        terms.some((term) => term.office === office && term.from <= day && (term.until === null || day < term.until)),
      );
    for (const day of [
      '1995-06-01',
      '2006-06-01',
      '2011-01-01',
      '2015-01-01',
      '2020-10-06',
      '2020-12-01',
      '2024-01-01',
    ])
      expect([day, holdsOn('president', day).length]).toEqual([day, 1]);
  });

  it('gives other spellings for the names that are spelt in several ways', () =>
    expect(REGISTER.filter(({ aliases }) => aliases.length > 0).length).toBeGreaterThan(90));
});

describe('the gazetteer', () => {
  it('knows every country by name, demonym and capital, once', () => {
    expect(new Set(columns.map(({ code }) => code)).size).toBe(columns.length);
    expect(columns.length).toBeGreaterThan(165);
    for (const { code, names, demonyms, capitals } of columns)
      expect([code, names !== '', demonyms !== '', capitals !== '']).toEqual([code, true, true, true]);
    expect(capitalOf('KGZ')).toBe('Bishkek');
    expect(capitalOf('ATA')).toBeNull();
  });

  it('knows regions or cities of nearly all of them, and the seats of power that have a name', () => {
    expect(columns.filter(({ regions }) => regions !== '').length).toBeGreaterThan(0.85 * columns.length);
    expect(columns.filter(({ seats }) => seats !== '').length).toBeGreaterThan(10);
  });
});
