import { readFileSync } from 'node:fs';
import { type Contribution, parseEventsFile, type Score, scoreOn } from '#libs/scoring';

interface Expected extends Omit<Score, 'method' | 'hash' | 'value' | 'contributions'> {
  readonly score: number;
  readonly contributions: readonly Pick<Contribution, 'kind' | 'id' | 'indicator' | 'load' | 'points'>[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const record = parseEventsFile(read('./events.json'));
const expected = read('./expected.json') as readonly Expected[];
const DIGITS = 9;

describe('Kyrgyzstan, 3 October 2020 to a year later', () => {
  it.each(expected)('has on $on the score, band and label worked out for the method page', (day) => {
    const score = scoreOn(record, day.on, { asOf: day.asOf });
    expect(score.value).toBeCloseTo(day.score, DIGITS);
    expect(score.low).toBeCloseTo(day.low, DIGITS);
    expect(score.high).toBeCloseTo(day.high, DIGITS);
    expect(score.label).toBe(day.label);
    expect(Object.keys(score.pillars)).toEqual(Object.keys(day.pillars));
    expect(Object.keys(score.indicators)).toEqual(Object.keys(day.indicators));
    for (const [id, value] of Object.entries({ ...day.pillars, ...day.indicators }))
      expect({ ...score.pillars, ...score.indicators }[id as keyof Score['indicators']]).toBeCloseTo(value, DIGITS);
  });

  it.each(expected)('is explained on $on by the same events and factors in the same order', (day) => {
    const { contributions } = scoreOn(record, day.on, { asOf: day.asOf });
    expect(contributions.map(({ kind, id, indicator }) => [kind, id, indicator])).toEqual(
      day.contributions.map(({ kind, id, indicator }) => [kind, id, indicator]),
    );
    day.contributions.forEach(({ load, points }, index) => {
      expect(contributions[index]!.load).toBeCloseTo(load, DIGITS);
      expect(contributions[index]!.points).toBeCloseTo(points, DIGITS);
    });
  });

  it('would have stayed low to a monitor that only sees violence', () => {
    const weights = {
      pillars: [
        { id: 'institutions', weight: 0 },
        { id: 'foreign', weight: 0 },
      ],
    } as const;
    expect(scoreOn(record, '2020-10-06').label).toBe('high');
    expect(scoreOn(record, '2020-10-06', { weights }).value).toBeCloseTo(16.8, 1);
    expect(scoreOn(record, '2020-10-06', { weights }).label).toBe('low');
  });

  it('would have shown next to nothing to a monitor that only counts the dead', () => {
    const indicators = [
      { id: 'disorder', weight: 0 },
      { id: 'repression', weight: 0 },
    ] as const;
    const pillars = [
      { id: 'institutions', weight: 0 },
      { id: 'foreign', weight: 0 },
    ] as const;
    expect(scoreOn(record, '2020-10-06', { weights: { pillars, indicators } }).value).toBeCloseTo(4.8, 1);
  });
});
