import { LATEST_METHOD } from '#libs/scoring';
import { labelOn } from './label.js';

/** Label of the last day of a run of daily scores; the country scored 0 before. */
const labelAfter = (...scores: number[]): string =>
  labelOn(scores.length - 1, (day) => scores[day] ?? 0, LATEST_METHOD.labels);

describe('the label of a day', () => {
  it('is the zone of the score on its first day', () => {
    expect(labelAfter(19.999)).toBe('low');
    expect(labelAfter(20)).toBe('guarded');
    expect([35, 50, 70].map((score) => labelAfter(score))).toEqual(['elevated', 'high', 'severe']);
  });

  it('waits a day before it follows a small step into another zone', () => {
    expect(labelAfter(49, 51)).toBe('elevated');
    expect(labelAfter(49, 51, 52)).toBe('high');
    expect(labelAfter(51, 49)).toBe('high');
  });

  it('follows a move of more than five points at once', () => {
    expect(labelAfter(48, 53)).toBe('elevated');
    expect(labelAfter(48, 53.1)).toBe('high');
    expect(labelAfter(53.1, 48)).toBe('elevated');
  });

  it('holds still while the score swings around a bound', () =>
    expect(labelAfter(49, 51, 49, 51, 49, 51)).toBe('elevated'));
});
