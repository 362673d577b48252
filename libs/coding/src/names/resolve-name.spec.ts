import { readOwnNames, REGISTER } from '#libs/coding';
import { resolveName } from './resolve-name.js';

const resolve = (
  text: string,
  offices: string[] = [],
  more: { former?: boolean; country?: string; on?: string } = {},
) =>
  resolveName({
    words: text.split(/[\s-]+/),
    offices,
    former: more.former ?? false,
    country: more.country ?? 'KGZ',
    on: more.on ?? '2020-10-06',
  });

describe('a person named in a report', () => {
  it.each([
    ['Zhenbekov', ['president'], 'Sooronbay Jeenbekov'],
    ['Jane Bekov', ['president'], 'Sooronbay Jeenbekov'],
    ['Jan Bekov', ['president'], 'Sooronbay Jeenbekov'],
    ['John Bakov', ['president'], 'Sooronbay Jeenbekov'],
    ['Sooronbai Zheenbekov', [], 'Sooronbay Jeenbekov'],
    ['Kabat Bek Bornov', ['prime-minister'], 'Kubatbek Boronov'],
    ['Dastan Juma Bakov', ['speaker'], 'Dastan Jumabekov'],
    ['Iselbek Janbakov', [], 'Asylbek Jeenbekov'],
    ['Almaz Bek Atambaev', [], 'Almazbek Atambayev'],
    ['Sipar Isakov', [], 'Sapar Isakov'],
    ['Sadir Zhaparov', [], 'Sadyr Japarov'],
    ['Kurman Bek Bakiev', [], 'Kurmanbek Bakiyev'],
  ])('is found however %s is spelt', (text, offices, name) => expect(resolve(text, offices).person?.name).toBe(name));

  it.each([
    ['Qasym-Zhomart Tokayev', 'KAZ', 'Kassym-Jomart Tokayev'],
    ['Alyaksandr Lukashenka', 'BLR', 'Alexander Lukashenko'],
    ['Svetlana Tikhanovskaya', 'BLR', 'Sviatlana Tsikhanouskaya'],
    ['Volodymyr Zelenskyy', 'UKR', 'Volodymyr Zelensky'],
    ['Moammed Bazum', 'NER', 'Mohamed Bazoum'],
    ['Gotabhaya Rajapakse', 'LKA', 'Gotabaya Rajapaksa'],
  ])('is found abroad: %s', (text, country, name) =>
    expect(resolve(text, [], { country, on: '2022-01-01' }).person?.name).toBe(name),
  );

  it('stays ambiguous between two brothers without a title', () => {
    const { person, candidates } = resolve('Zhenbekov');
    expect(person).toBeNull();
    expect(candidates.map((candidate) => candidate.person.name).sort()).toEqual([
      'Asylbek Jeenbekov',
      'Sooronbay Jeenbekov',
    ]);
  });

  it.each([
    'John Baker',
    'Jane Becker',
    'Juma Bekele',
    'Anna Petrova',
    'Isaac Newton',
    'Bek Johnson',
    'Aslan Isayev',
    'Karim Almazov',
  ])('is not mistaken for somebody else: %s', (text) => expect(resolve(text).person).toBeNull());

  it('is a different president on a different day', () => {
    expect(resolve('Atambayev', ['president'], { on: '2015-01-01' }).person?.name).toBe('Almazbek Atambayev');
    expect(resolve('Japarov', ['president'], { on: '2022-01-01' }).person?.name).toBe('Sadyr Japarov');
  });
});

describe('our own garbled names and near misses', () => {
  const cases = readOwnNames();
  const garbled = cases.filter(({ meant }) => meant !== null);
  const near = cases.filter(({ meant }) => meant === null);

  it('are enough, and of many countries', () => {
    expect(garbled.length).toBeGreaterThanOrEqual(42);
    expect(new Set(garbled.map(({ meant }) => meant)).size).toBeGreaterThanOrEqual(10);
    expect(near.length).toBeGreaterThanOrEqual(36);
  });

  it('are told apart without an exception', () => {
    expect(garbled.filter(({ meant, found }) => meant !== found)).toEqual([]);
    expect(near.filter(({ found }) => found !== null)).toEqual([]);
  });
});

describe('the register', () => {
  it('covers at least sixty countries, Kyrgyzstan deeply', () => {
    expect(new Set(REGISTER.map(({ country }) => country)).size).toBeGreaterThanOrEqual(60);
    expect(REGISTER.filter(({ country }) => country === 'KGZ').length).toBeGreaterThanOrEqual(25);
  });

  it('has one head of state or government at a time where nobody disputes it', () => {
    const disputed = new Set(['CIV president', 'LBY prime-minister']);
    const held = REGISTER.flatMap(({ name, country, terms }) =>
      terms.map(({ office, from, until }) => ({
        key: `${country} ${office}`,
        name,
        from,
        until: until ?? '9999-12-31',
      })),
    ).filter(({ key }) => /(president|prime-minister|speaker)$/.test(key) && !/vice/.test(key) && !disputed.has(key));
    for (const a of held)
      for (const b of held)
        if (a.key === b.key && a.from < b.from)
          expect([a.name, b.name, a.until <= b.from]).toEqual([a.name, b.name, true]);
  });

  it('gives every term of office a beginning before its end', () => {
    for (const { name, terms } of REGISTER)
      for (const { from, until } of terms) expect([name, until === null || from <= until]).toEqual([name, true]);
  });
});
