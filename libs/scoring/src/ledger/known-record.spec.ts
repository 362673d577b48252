import { addDays, type CountryRecord } from '#libs/events';
import { scoreOn } from '#libs/scoring';
import { aFactor, anEvent, aRecord, aReport } from '../../../../test/support/records.js';

const DAY = '2020-10-06';
const known = (record: CountryRecord, on = DAY, asOf?: string): string[] =>
  scoreOn(record, on, asOf === undefined ? {} : { asOf }).contributions.map(
    ({ id, baseLoad }) => `${id} ${baseLoad.toFixed(2)}`,
  );

describe('what a score knows', () => {
  it('does not know the future', () => {
    expect(known(aRecord([anEvent({ occurredOn: addDays(DAY, 1) })]))).toEqual([]);
    expect(known(aRecord([anEvent()]), DAY, '2019-12-31T23:59:59.999999Z')).toEqual([]);
    expect(known(aRecord([anEvent()]), DAY, '2020-01-01T06:00:00+06:00')).toEqual(['e1 4.00']);
  });

  it('takes the highest revision known, in whatever order the rows come', () => {
    const third = anEvent({ revision: 3, class: 'violence.property', knownAt: '2020-10-08T00:00:00Z' });
    const second = anEvent({ revision: 2, class: 'repression.live-fire', knownAt: '2020-10-09T00:00:00Z' });
    const record = aRecord([third, anEvent(), second]);
    expect(known(record, DAY, '2020-10-07T00:00:00Z')).toEqual(['e1 4.00']);
    expect(known(record, DAY, '2020-10-08T00:00:00Z')).toEqual(['e1 2.00']);
    expect(known(record)).toEqual(['e1 2.00']);
  });

  it('does not fall back to an earlier revision when the highest is retracted', () => {
    const retracted = anEvent({ revision: 2, knownAt: '2020-10-07T00:00:00Z', retractedAt: '2020-10-08T00:00:00Z' });
    const record = aRecord([anEvent(), retracted]);
    expect(known(record, DAY, '2020-10-07T23:59:59Z')).toEqual(['e1 4.00']);
    expect(known(record, DAY, '2020-10-08T00:00:00Z')).toEqual([]);
    expect(known(record)).toEqual([]);
  });

  it('counts an event only once a report that confirms it is known', () => {
    const reports = [
      aReport({ denies: true }),
      aReport({ id: 'r2', group: 'b', knownAt: '2020-10-07T00:00:00Z', retractedAt: '2020-10-09T00:00:00Z' }),
    ];
    const record = aRecord([anEvent({ reports })]);
    expect(known(record, DAY, '2020-10-06T23:00:00Z')).toEqual([]);
    expect(known(record, DAY, '2020-10-07T00:00:00Z')).toEqual(['e1 4.00']);
    expect(known(record)).toEqual([]);
  });
});

describe('what lasts', () => {
  const curfew = anEvent({ class: 'repression.curfew', until: addDays(DAY, 10) });
  const decayOn = (days: number): number => scoreOn(aRecord([curfew]), addDays(DAY, days)).contributions[0]!.decay;

  it('weighs in full through its last day, and fades by half-lives after that', () => {
    expect([0, 5, 10].map(decayOn)).toEqual([1, 1, 1]);
    expect([decayOn(40), decayOn(70)]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.25, 12)]);
  });

  it('is one day for a class that is not an interval, whatever its last day', () => {
    const riot = scoreOn(aRecord([anEvent({ until: addDays(DAY, 30) })]), addDays(DAY, 30));
    expect(riot.contributions[0]!.decay).toBeCloseTo(0.5, 12);
  });

  it('is extended by a revision', () => {
    const longer = { ...curfew, revision: 2, until: addDays(DAY, 40), knownAt: '2020-10-15T00:00:00Z' };
    const record = aRecord([curfew, longer]);
    expect(scoreOn(record, addDays(DAY, 40)).contributions[0]!.decay).toBe(1);
    const before = scoreOn(record, addDays(DAY, 40), { asOf: '2020-10-14T00:00:00Z' });
    expect(before.contributions[0]!.decay).toBeCloseTo(0.5, 12);
  });
});

describe('a structural factor', () => {
  it('weighs undecayed from its first day until before its last', () => {
    const record = aRecord([], [aFactor({ validFrom: '2001-12-01', validTo: '2014-07-10' })]);
    const days = ['2001-11-30', '2001-12-01', '2014-07-09', '2014-07-10'];
    expect(days.map((day) => known(record, day).length)).toEqual([0, 1, 1, 0]);
  });

  it('is always known unless it says since when, and gone once it is retracted', () => {
    const learnt = aFactor({ knownAt: '2020-10-07T00:00:00Z', retractedAt: '2020-10-09T00:00:00Z' });
    expect(known(aRecord([], [aFactor()]), DAY, '1990-01-01T00:00:00Z')).toEqual(['X1 4.00']);
    expect(known(aRecord([], [learnt]), DAY, '2020-10-06T00:00:00Z')).toEqual([]);
    expect(known(aRecord([], [learnt]), DAY, '2020-10-08T00:00:00Z')).toEqual(['X1 4.00']);
    expect(known(aRecord([], [learnt]))).toEqual([]);
  });

  it('that is corrected in the store stands as it was known last', () => {
    const corrected = aFactor({ load: 8, knownAt: '2020-10-07T00:00:00Z' });
    expect(known(aRecord([], [corrected, aFactor()]))).toEqual(['X1 8.00']);
    expect(known(aRecord([], [corrected, aFactor()]), DAY, '2020-10-06T00:00:00Z')).toEqual(['X1 4.00']);
  });

  it('that is corrected twice at one moment stands as it was written last, and without a load it says nothing', () => {
    const rows = [aFactor(), aFactor({ load: 8 })];
    expect(known(aRecord([], rows))).toEqual(['X1 8.00']);
    expect(known(aRecord([], [...rows, aFactor({ load: 0 })]))).toEqual([]);
  });

  it('leaves exactly its own line when it is removed', () => {
    const record = aRecord([anEvent()], [aFactor(), aFactor({ id: 'X2', indicator: 'alignment', load: 2 })]);
    const without = { ...record, factors: record.factors.slice(1) };
    const lines = (one: CountryRecord): string[] => known(one).sort();
    expect(lines(record).filter((line) => !lines(without).includes(line))).toEqual(['X1 4.00']);
  });
});
