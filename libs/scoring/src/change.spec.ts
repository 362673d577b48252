import { UserError } from '#libs/events';
import { scoreChange, scoreOn, scoreSeries, scoreWithout } from '#libs/scoring';
import { aFactor, anEvent, aRecord } from '../../../test/support/records.js';

const riot = anEvent();
const coup = anEvent({
  id: 'e2',
  class: 'executive.coup-attempt',
  occurredOn: '2020-10-08',
  knownAt: '2020-10-09T06:00:00Z',
});
const record = aRecord([riot, coup], [aFactor(), aFactor({ id: 'X2', indicator: 'executive', load: 2 })]);

describe('the change between two days', () => {
  it('names what is new as a rise, what fades as a fall, and leaves out what stands', () => {
    const { delta, contributions } = scoreChange(record, '2020-10-07', '2020-10-08');
    expect(delta).toBeGreaterThan(10);
    expect(contributions.map(({ id, points }) => [id, Math.sign(points)])).toEqual([
      ['e2', 1],
      ['e1', -1],
    ]);
  });

  it('is the same with opposite signs backwards', () => {
    const there = scoreChange(record, '2020-10-05', '2020-10-08').contributions;
    const back = new Map(
      scoreChange(record, '2020-10-08', '2020-10-05').contributions.map((one) => [one.id, one.points]),
    );
    for (const { id, points } of there) expect(back.get(id)).toBeCloseTo(-points, 9);
  });

  it('as published shows an event on the day it became known', () => {
    const published = { published: true };
    expect(scoreChange(record, '2020-10-07', '2020-10-08', published).delta).toBeLessThan(0);
    expect(scoreChange(record, '2020-10-08', '2020-10-09', published).contributions[0]?.id).toBe('e2');
  });

  it('is nothing between a day and itself', () =>
    expect(scoreChange(record, '2020-10-08', '2020-10-08')).toMatchObject({ delta: 0, contributions: [] }));
});

describe('a score without one event', () => {
  it('is the score of a record that never had it', () =>
    expect(scoreWithout(record, '2020-10-08', 'e2')).toBe(scoreOn({ ...record, events: [riot] }, '2020-10-08').value));

  it('is refused for an event nobody reported', () =>
    expect(() => scoreWithout(record, '2020-10-08', 'e9')).toThrow(
      new UserError('NOT_FOUND', 'There is no event "e9" in the record of KGZ.', 'eventId'),
    ));
});

describe('a series', () => {
  it('is refused when it ends before it begins', () =>
    expect(() => scoreSeries(record, '2020-10-08', '2020-10-07')).toThrow(/before the first/));

  it('of one day is that day', () => {
    const { dates, score, labels } = scoreSeries(record, '2020-10-08', '2020-10-08');
    expect([dates, labels, score[0]?.toFixed(9)]).toEqual([
      ['2020-10-08'],
      ['guarded'],
      scoreOn(record, '2020-10-08').value.toFixed(9),
    ]);
  });
});
