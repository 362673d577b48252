import fc from 'fast-check';
import { addDays, dayNumber, type Day } from '#libs/events';
import { joinedSpans, spansOf } from './rehearsed-spans.js';

/** Days of one span, each with a figure that tells which day it is. */
function answered(from: Day, to: Day) {
  const dates = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => addDays(from, at));
  const values = dates.map(dayNumber);
  const column = (id: string, scale: number) => ({ id, values: values.map((value) => value * scale) });
  return {
    dates,
    score: values,
    pillars: [column('violence', 2), column('foreign', 3)],
    indicators: [column('disorder', 5)],
  };
}

describe('a period that is too long to be asked for at once', () => {
  it('is asked for in spans of twelve years at most and shown as if it had been one answer', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (start, length) => {
        const from = addDays('1970-01-01', start);
        const to = addDays(from, length);
        const spans = spansOf({ from, to });
        for (const span of spans) expect(dayNumber(span.to) - dayNumber(span.from)).toBeLessThan(12 * 365);
        expect(spans).toHaveLength(Math.ceil((length + 1) / (12 * 365)));
        expect(joinedSpans(spans.map((span) => answered(span.from, span.to)))).toEqual(answered(from, to));
      }),
      { seed: 12, numRuns: 25 },
    ));

  it('has no column that was not asked for', () => {
    const bare = { ...answered('2020-10-01', '2020-10-02'), pillars: [], indicators: [] };
    expect(joinedSpans([bare, bare])).toMatchObject({ pillars: [], indicators: [] });
    expect(joinedSpans([])).toEqual({ dates: [], score: [], pillars: [], indicators: [] });
  });
});
