import fc from 'fast-check';
import { LATEST_METHOD } from '#libs/scoring';
import { labelOn } from '../ledger/label.js';
import { labelsOf } from './series-labels.js';

const rule = LATEST_METHOD.labels;
/** Labels of days 0, 1, 2 …; the days before are `earlier`, the last one first, and 0 before those. */
const labelsAfter = (earlier: readonly number[], ...scores: number[]): string[] =>
  labelsOf(Float64Array.from(scores), { first: 0, scoreBefore: (day) => earlier[-day - 1] ?? 0, rule });

describe('the labels of a series', () => {
  it('wait a day before they follow a small step, up or down', () => {
    expect(labelsAfter([49, 49], 49, 51, 52)).toEqual(['elevated', 'elevated', 'high']);
    expect(labelsAfter([51, 51], 51, 49, 48)).toEqual(['high', 'high', 'elevated']);
  });

  it('follow a move of more than five points at once, and one of five not', () => {
    expect(labelsAfter([48, 48], 48, 53.1)).toEqual(['elevated', 'high']);
    expect(labelsAfter([48, 48], 48, 53)).toEqual(['elevated', 'elevated']);
    expect(labelsAfter([53.1, 53.1], 53.1, 48)).toEqual(['high', 'elevated']);
  });

  it('hold still while the score swings around a bound', () =>
    expect(labelsAfter([49, 49], 51, 49, 51, 49)).toEqual(Array(4).fill('elevated')));

  it('begin with what the days before the first one say', () => {
    expect(labelsAfter([51, 49, 51, 51], 49)).toEqual(['high']);
    expect(labelsAfter([], 21, 22)).toEqual(['guarded', 'guarded']);
  });

  it('are those the rule gives to every day alone', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 44, max: 56 }), { minLength: 1, maxLength: 12 }), (scores) => {
        const alone = scores.map((_, at) => labelOn(at, (day) => scores[day] ?? 0, rule));
        expect(labelsAfter([], ...scores)).toEqual(alone);
      }),
      { seed: 20201006, numRuns: 300 },
    ));
});
