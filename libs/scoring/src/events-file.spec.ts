import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { EventsFileError, parseEventsFile, scoreOn } from '#libs/scoring';
import { PROPERTY_RUNS } from '../../../test/support/record-arbitrary.js';
import { aFactor, anEvent, aReport } from '../../../test/support/records.js';

type Json = Record<string, unknown>;
const golden = JSON.parse(readFileSync('test/golden/kyrgyzstan-2020/events.json', 'utf8')) as Json & {
  events: (Json & { reports: Json[] })[];
  factors: Json[];
};

const problemsOf = (json: unknown): string[] => {
  try {
    parseEventsFile(json);
  } catch (error) {
    if (error instanceof EventsFileError) return error.problems.map(({ row, field }) => `${row}: ${field}`);
    throw error;
  }
  return [];
};
const fileWith = (...events: unknown[]): Json => ({ country: 'KGZ', factors: [aFactor()], events });

describe('an events file', () => {
  it('names every bad row at once, with its field', () => {
    const bad = {
      country: 'kgz',
      method: '9.9.9',
      factors: [{ ...aFactor(), load: -1 }, { ...aFactor({ id: 'X2' }), indicator: 'weather' }, 7],
      events: [
        { ...anEvent(), class: 'violence.quarrel' },
        { ...anEvent({ id: 'e2' }), occurredOn: '2021-02-29' },
        { ...anEvent({ id: 'e3', revision: 2 }), reports: [aReport(), { ...aReport({ id: 'r2' }), grade: 'Z' }] },
        { ...anEvent(), id: null },
        null,
      ],
    };
    expect(problemsOf(bad)).toEqual([
      'file: country',
      'file: method',
      'factor X1: load',
      'factor X2: indicator',
      'factors[2]: factor',
      'event e1: class',
      'event e2: occurredOn',
      'event e3 revision 2: reports[1].grade',
      'events[3]: id',
      'events[4]: event',
    ]);
  });

  it.each([
    ['the same id and revision twice', fileWith(anEvent(), anEvent()), ['event e1: revision']],
    ['a factor id that is not in the file', fileWith(anEvent({ factorIds: ['X9'] })), ['event e1: factorIds']],
    ['the same factor twice', { ...fileWith(), factors: [aFactor(), aFactor()] }, ['factor X1: id']],
    [
      'the same report twice in one event',
      fileWith(anEvent({ reports: [aReport(), aReport()] })),
      ['event e1: reports'],
    ],
    ['no reports', fileWith(anEvent({ reports: [] })), ['event e1: reports']],
    ['a last day before the first', fileWith(anEvent({ until: '2020-10-05' })), ['event e1: until']],
    ['a list that is none', { ...fileWith(), events: {} }, ['file: events']],
  ])('is refused with %s', (_, json, problems) => expect(problemsOf(json)).toEqual(problems));

  it('is refused with a sentence that says what is wrong, a long value cut short', () => {
    const said = (json: unknown): string => {
      try {
        return JSON.stringify(parseEventsFile(json));
      } catch (error) {
        return String(error);
      }
    };
    expect(said('KGZ')).toContain('must be one JSON object');
    expect(said({ country: 'KGZ' })).toContain('must be given, as a list that may be empty');
    expect(said({ events: [] })).toContain('not absent');
    expect(said({ country: 'KGZ'.repeat(1000), events: [] })).toMatch(/not "(?:KGZ){26}K…$/);
  });

  it('does not take a fault of the machine for a bad row', () => {
    const torn = {
      get id(): string {
        throw new RangeError('out of memory');
      },
    };
    expect(() => parseEventsFile(fileWith(torn))).toThrow(RangeError);
  });

  it('says of every bad row what it has and what it should have', () => {
    const sentencesOf = (json: unknown): string[] => {
      try {
        parseEventsFile(json);
      } catch (error) {
        expect(error).toMatchObject({ name: 'EventsFileError', code: 'BAD_USER_INPUT' });
        return (error as Error).message.split('\n');
      }
      return [];
    };
    const twice = [anEvent({ revision: 2 }), anEvent({ revision: 2 })];
    expect(sentencesOf({ ...fileWith(...twice), method: 'newest' })).toEqual([
      'file: method must be the version of a released method, not "newest"',
      'event e1: revision 2 of this id is given twice',
    ]);
    expect(sentencesOf({ ...fileWith(anEvent({ factorIds: ['X9'] })), factors: [aFactor(), aFactor()] })).toEqual([
      'factor X1: id is the id of another factor too',
      'event e1: factorIds names "X9", no factor of the file',
    ]);
    expect(sentencesOf({ ...fileWith(7, { ...anEvent(), id: '' }), country: 996 })).toEqual([
      'file: country must be a code of three capital letters (ISO 3166-1), not 996',
      'events[0]: event must be an object, not 7',
      expect.stringMatching(/^events\[1\]: id must be .+, not ""$/),
    ]);
    expect(sentencesOf([])).toEqual(['file: content must be one JSON object']);
    expect(sentencesOf({ country: 'KGZ' })).toEqual(['file: events must be given, as a list that may be empty']);
    expect(sentencesOf({ country: 'x'.repeat(78), events: [] })).toEqual([expect.stringMatching(/not "x{78}"$/)]);
  });

  it('may leave every optional field out or give it as null, and may hold fields nobody reads', () => {
    const { id, occurredOn, knownAt, reports, ...optional } = anEvent();
    const bare = { id, occurredOn, class: optional.class, knownAt, reports, mood: 'tense' };
    const nulls = { ...anEvent({ until: null }), revision: null, factorIds: null, coding: null, source: null };
    expect(parseEventsFile(fileWith(bare)).events).toEqual([anEvent()]);
    expect(parseEventsFile(fileWith(nulls)).events).toEqual([anEvent()]);
    expect(parseEventsFile({ country: 'KGZ', events: [] })).toMatchObject({ method: null, factors: [], events: [] });
  });

  it('holds revisions of one event as rows of their own', () =>
    expect(parseEventsFile(fileWith(anEvent(), anEvent({ revision: 2 }))).events).toHaveLength(2));

  it('never moves the score by dropping what is malformed: it is refused', () => {
    const scored = [
      'id',
      'occurredOn',
      'class',
      'knownAt',
      'reports',
      'dead',
      'injured',
      'revision',
      'until',
      'retractedAt',
    ];
    const ofReport = ['id', 'group', 'grade', 'attribution', 'precision', 'knownAt', 'retractedAt', 'denies'];
    const ofFactor = ['id', 'indicator', 'load', 'validFrom', 'validTo', 'knownAt', 'retractedAt'];
    const place = fc.oneof(
      fc.record({ list: fc.constant('events'), field: fc.constantFrom(...scored) }),
      fc.record({ list: fc.constant('reports'), field: fc.constantFrom(...ofReport) }),
      fc.record({ list: fc.constant('factors'), field: fc.constantFrom(...ofFactor) }),
    );
    const junk = fc.constantFrom<unknown>({}, [], -1, Number.NaN, Infinity, ' 7', '2020-13-45', '1e3');
    fc.assert(
      fc.property(place, junk, fc.nat(), ({ list, field }, value, pick) => {
        const file = structuredClone(golden);
        const event = file.events[pick % file.events.length]!;
        const row = { events: event, reports: event.reports[0]!, factors: file.factors[pick % file.factors.length]! }[
          list
        ];
        row[field] = value;
        const problems = problemsOf(file);
        if (problems.length > 0) expect(problems.join()).toContain(field);
        else
          expect(scoreOn(parseEventsFile(file), '2020-10-06').value).toBe(
            scoreOn(parseEventsFile(golden), '2020-10-06').value,
          );
      }),
      PROPERTY_RUNS,
    );
  });
});
