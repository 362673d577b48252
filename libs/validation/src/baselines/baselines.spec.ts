import { BASELINES, lastTwelveMonthsDistribution, monthNumber } from '#libs/validation';

const score = (id: string, newestFirst: readonly number[]) =>
  BASELINES.find((baseline) => baseline.id === id)!.score({
    history: Float64Array.from(newestFirst),
    origin: monthNumber(2020, 10),
  });

describe('a baseline', () => {
  it('climatology counts the violent months of the whole record', () =>
    expect(score('climatology', [0, 30, 25, 24])).toBeCloseTo(2.5 / 5, 12));

  it('persistence repeats the last month, 25 deaths being violent and 24 not', () => {
    expect(score('persistence', [25, 0])).toBe(1);
    expect(score('persistence', [24, 100])).toBe(0);
  });

  it('no change ranks by the deaths of the last month alone', () => expect(score('noChange', [7, 5000])).toBe(7));

  it('the last twelve months forget the thirteenth', () => {
    const thirteen = [...new Array<number>(12).fill(0), 400];
    expect(score('lastTwelveMonths', thirteen)).toBe(0);
    expect([...lastTwelveMonthsDistribution(Float64Array.from(thirteen)).values]).toEqual([0]);
  });

  it('recent deaths count half after two months', () =>
    expect(score('recentDeaths', [0, 0, 99])).toBeCloseTo(Math.log1p(99) / 2, 12));
});
