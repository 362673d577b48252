import { labelChanges, largestChanges } from './label-changes.js';

const columns = {
  dates: ['2020-10-03', '2020-10-04', '2020-10-05', '2020-10-06', '2020-10-07', '2020-10-08'],
  score: [12, 12.5, 27, 61, 60, null],
  labels: ['LOW', 'LOW', 'GUARDED', 'HIGH', 'HIGH', null] as const,
};
const whole = { from: 0, to: columns.dates.length };

describe('the days a country came to be called something else', () => {
  it('are told with both labels and how far the score moved; a day without a score is none', () =>
    expect(labelChanges(columns, whole)).toEqual([
      { on: '2020-10-05', before: 'low', after: 'guarded', delta: 14.5 },
      { on: '2020-10-06', before: 'guarded', after: 'high', delta: 34 },
    ]));

  it('are those in view only', () =>
    expect(labelChanges(columns, { from: 3, to: 5 }).map(({ on }) => on)).toEqual(['2020-10-06']));

  it('are cut to the largest when there are many, in the order of time', () =>
    expect(largestChanges(labelChanges(columns, whole), 1).map(({ on }) => on)).toEqual(['2020-10-06']));
});
