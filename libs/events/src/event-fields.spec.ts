import { FieldError, readEvent, readFactor, type Fields } from '#libs/events';

const REPORT = { id: 'r1', group: 'wire', grade: 'B', attribution: 'official', knownAt: '2020-10-06T12:00:00Z' };
const EVENT = {
  id: 'e1',
  occurredOn: '2020-10-05',
  class: 'violence.riot',
  knownAt: '2020-10-06T12:00:00Z',
  reports: [REPORT],
};
const FACTOR = { id: 'X1', name: 'Air base', indicator: 'foreign-military', load: 4, validFrom: '2003-10-23' };

const problemOf = (read: (fields: Fields) => unknown, fields: Fields) => {
  try {
    read(fields);
  } catch (error) {
    if (error instanceof FieldError) return `${error.field}: ${error.problem.reason}`;
    throw error;
  }
  return null;
};

describe('a record of an events file', () => {
  it('may leave out every optional field, or give it as null', () => {
    const bare = readEvent(EVENT);
    expect(bare).toMatchObject({ revision: 1, until: null, dead: null, factorIds: [], coding: 'curated' });
    expect(bare.reports[0]).toMatchObject({ precision: 1, retractedAt: null, denies: false });
    const nulls = {
      revision: null,
      until: null,
      dead: null,
      injured: null,
      factorIds: null,
      source: null,
      coding: null,
    };
    expect(readEvent({ ...EVENT, ...nulls, retractedAt: null })).toEqual(bare);
  });

  it('of a machine feed is right three times in four unless it says otherwise', () =>
    expect(readEvent({ ...EVENT, coding: 'machine' }).reports[0]?.precision).toBe(0.75));

  it.each([
    [{ id: '' }, 'id: missing'],
    [{ id: 7 }, 'id: not-text'],
    [{ id: 'a\u0000b' }, 'id: bad-text'],
    [{ id: 'half \ud83d' }, 'id: bad-text'],
    [{ revision: 0 }, 'revision: bad-number'],
    [{ revision: 1.5 }, 'revision: bad-number'],
    [{ occurredOn: undefined }, 'occurredOn: missing'],
    [{ occurredOn: '2021-02-29' }, 'occurredOn: bad-date'],
    [{ occurredOn: '05/10/2020' }, 'occurredOn: ambiguous-date'],
    [{ until: '2020-10-04' }, 'until: until-before-occurredOn'],
    [{ class: 'violence.quarrel' }, 'class: unknown-class'],
    [{ dead: -1 }, 'dead: bad-number'],
    [{ dead: 1e12 }, 'dead: bad-number'],
    [{ injured: Number.NaN }, 'injured: bad-number'],
    [{ injured: Number.POSITIVE_INFINITY }, 'injured: bad-number'],
    [{ injured: '7' }, 'injured: bad-number'],
    [{ factorIds: 'X1' }, 'factorIds: not-a-list'],
    [{ factorIds: [''] }, 'factorIds.id: missing'],
    [{ coding: 'guess' }, 'coding: unknown-coding'],
    [{ knownAt: '2020-10-06' }, 'knownAt: bad-instant'],
    [{ reports: [] }, 'reports: no-reports'],
    [{ reports: [null] }, 'reports[0]: not-an-object'],
    [{ reports: [{ ...REPORT, grade: 'G' }] }, 'reports[0].grade: unknown-grade'],
    [{ reports: [{ ...REPORT, precision: 1.1 }] }, 'reports[0].precision: bad-number'],
    [{ reports: [{ ...REPORT, denies: 'no' }] }, 'reports[0].denies: not-a-boolean'],
    [{ reports: [REPORT, REPORT] }, 'reports: duplicate-report'],
  ])('names the event field that is wrong in %j', (change, problem) =>
    expect(problemOf(readEvent, { ...EVENT, ...change })).toBe(problem),
  );

  it.each([
    [{ load: 1001 }, 'load: bad-number'],
    [{ indicator: 'weather' }, 'indicator: unknown-indicator'],
    [{ validTo: '2020-13-01' }, 'validTo: bad-date'],
    [{ knownAt: 'yesterday' }, 'knownAt: bad-instant'],
  ])('names the factor field that is wrong in %j', (change, problem) =>
    expect(problemOf(readFactor, { ...FACTOR, ...change })).toBe(problem),
  );
});
