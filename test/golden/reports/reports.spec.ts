import { readdirSync, readFileSync } from 'node:fs';
import type { Day, SourceGrade } from '#libs/events';
import { codeReport } from '#libs/coding';

interface Expected {
  readonly publishedOn: Day;
  readonly grade: SourceGrade;
  /** Where everything happens; a round-up names each of its countries. */
  readonly country: string | readonly string[];
  /** Events that carry load, with the fields that matter to the case; nothing beside them may be coded. */
  readonly events: readonly Readonly<Record<string, string | number>>[];
  /** Classes a hasty reader would code, under any modality that carries load. */
  readonly never: readonly string[];
  readonly factors: readonly string[];
  /** Everybody the report names who is in the register. */
  readonly names: readonly string[];
}

const FOLDER = new URL('./', import.meta.url);
const CASES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const readCase = (name: string) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as Expected;
  const text = readFileSync(new URL(`${name}/report.txt`, FOLDER), 'utf8');
  const { publishedOn, grade } = expected;
  return { expected, coded: codeReport({ text, publishedOn, grade }) };
};

/** Kinds of news the reader must get right, and the reports that show each. */
const KINDS = {
  coup: ['soldiers-take-power', 'libreville-live'],
  'coup that failed': ['failed-coup'],
  'disputed vote': ['disputed-vote', 'first-round-annulled', 'court-voids-vote'],
  'crowd in a seat of power': ['palace-by-the-sea', 'storming-and-flight'],
  expropriation: ['mine-expropriated', 'copper-and-gold'],
  'base closure': ['base-closed'],
  'border clash': ['border-clash'],
  'civil war': ['khartoum-bulletin'],
  'calm news': ['calm-news'],
  'sport and business with misleading verbs': ['sports-page', 'business-page', 'markets-and-football', 'quiet-pages'],
  'round-up of several countries': ['world-in-brief', 'week-abroad'],
} as const;

it.each(Object.entries(KINDS))('there is a report of the kind: %s', (_, names) =>
  expect(CASES).toEqual(expect.arrayContaining([...names])),
);

describe.each(CASES)('the report "%s"', (name) => {
  const { expected, coded } = readCase(name);
  const loaded = coded.events.filter(({ modality }) => modality === 'actual' || modality === 'reported');

  it('tells the events an analyst would code, and no others', () => {
    const told = loaded.map((event) => ({ ...event }));
    expect(told.map((event) => event.class).sort()).toEqual(expected.events.map((event) => event.class).sort());
    for (const event of expected.events) expect(told).toContainEqual(expect.objectContaining(event));
    for (const eventClass of expected.never) expect(loaded.map((event) => event.class)).not.toContain(eventClass);
  });

  it('happens in its country', () => {
    const home = [expected.country].flat();
    expect(loaded.filter(({ country }) => !home.includes(country ?? ''))).toEqual([]);
  });

  it('states its structural facts', () =>
    expect(coded.factors.map(({ kind }) => kind).sort()).toEqual([...expected.factors].sort()));

  it('names whom it names', () => {
    const resolved = new Set(coded.mentions.flatMap((mention) => mention.resolved ?? []));
    expect([...resolved].sort()).toEqual([...expected.names].sort());
  });
});
