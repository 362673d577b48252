import { closeOfDay, type CountryRecord, type Event } from '#libs/events';
import {
  asCorrected,
  CHALLENGERS,
  KnownMethods,
  LATEST_METHOD,
  methodByVersion,
  methodHash,
  scoreOn,
  type Method,
} from '#libs/scoring';
import type { PublishedScore } from '#libs/storage';
import { aFactor, anEvent, aRecord, aReport } from '../../../../test/support/records.js';
import { publishedRow } from './published-day.js';
import { movedBy } from './restatement-causes.js';

const ON = '2020-10-06';
const BEFORE = '2020-10-06T12:00:00Z';
const AFTER = '2020-10-09T12:00:00Z';
const PUBLISHED_AT = '2020-10-07T00:01:00Z';
const riot = anEvent({ knownAt: BEFORE, reports: [aReport({ knownAt: BEFORE })] });
const withdrawn = { ...riot, revision: 2, knownAt: AFTER, retractedAt: AFTER };
const worse: Event = { ...riot, revision: 2, knownAt: AFTER, class: 'executive.coup-attempt' };
const late = anEvent({ id: 'late', class: 'election.annulled', knownAt: BEFORE });

function published(record: CountryRecord, method: Method = LATEST_METHOD): PublishedScore {
  const score = scoreOn(record, ON, { asOf: closeOfDay(ON), method });
  return { ...publishedRow(score, { publishedAt: PUBLISHED_AT, stale: false }), revision: 1, causes: null };
}

function moves(then: CountryRecord, now: CountryRecord, method: Method = LATEST_METHOD) {
  const before = published(then);
  const { moved, otherPoints } = movedBy({
    published: before,
    then,
    now,
    methods: { current: method, byVersion: methodByVersion },
  });
  const after = scoreOn(asCorrected(now, ON), ON, { method }).value;
  const sum = moved.reduce((total, { points }) => total + points, otherPoints);
  expect(sum).toBeCloseTo(after - before.value!, 9);
  return moved;
}

describe('what moved a published score', () => {
  it.each([
    ['a row that was recorded late', [riot, late], { kind: 'late-import', id: 'late', revision: 1 }],
    ['a correction', [riot, worse], { kind: 'correction', id: 'e1', revision: 2 }],
    ['a retraction', [riot, withdrawn], { kind: 'retraction', id: 'e1', revision: 2 }],
    [
      'a retraction that was taken back',
      [riot, withdrawn, { ...worse, revision: 3 }],
      { kind: 'correction', id: 'e1', revision: 3 },
    ],
  ])('is %s', (_, now, cause) => {
    expect(moves(aRecord([riot]), aRecord(now))).toMatchObject([{ ...cause, of: 'event' }]);
  });

  it('is a factor that was corrected', () => {
    const now = aRecord([], [aFactor(), aFactor({ load: 16, knownAt: AFTER })]);
    expect(moves(aRecord([], [aFactor()]), now)).toMatchObject([{ kind: 'correction', of: 'factor', id: 'X1' }]);
  });

  it('is a new method, beside the rows that were corrected, each with its own points', () => {
    const [challenger] = CHALLENGERS;
    const moved = moves(aRecord([riot]), aRecord([riot, worse]), challenger);
    expect(moved.map(({ kind }) => kind).toSorted()).toEqual(['correction', 'method']);
    expect(moved.find(({ of }) => of === 'method')).toMatchObject({ id: challenger!.version });
    expect(methodHash(challenger!)).not.toBe(methodHash(LATEST_METHOD));
  });

  it('is not what an import repeated under a higher number, nor what became known after the close', () => {
    const repeated = { ...riot, revision: 2 };
    expect(moves(aRecord([riot]), aRecord([riot, repeated, anEvent({ id: 'news', knownAt: AFTER })]))).toEqual([]);
  });

  it('counts what moved along, casualties that are counted together, in the rest', () => {
    const dead = { class: 'violence.clash', dead: 10, source: 'ministry' } as const;
    const first = { ...riot, ...dead };
    const { moved, otherPoints } = movedBy({
      published: published(aRecord([first])),
      then: aRecord([first]),
      now: aRecord([first, anEvent({ ...first, id: 'late', reports: riot.reports, dead: 40 })]),
      methods: new KnownMethods(),
    });
    expect(moved).toMatchObject([{ id: 'late', kind: 'late-import' }]);
    expect(otherPoints).toBeLessThan(0);
  });
});
