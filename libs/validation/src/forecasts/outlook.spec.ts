import fc from 'fast-check';
import { deathsAhead, monthNumber, outlook, probabilityAtLeast, type CountryMonths } from '#libs/validation';

const SEED = 20_201_006;
const OCTOBER = monthNumber(2020, 10);

/** `deaths` per month, newest first, ending with October 2020. */
const tableOf = (country: string, newestFirst: readonly number[]): CountryMonths => ({
  firstMonth: OCTOBER - newestFirst.length + 1,
  lastMonth: OCTOBER,
  series: new Map([[country, Float64Array.from([...newestFirst].reverse())]]),
});

describe('the outlook', () => {
  it('names the month it forecasts and the months it stands on', () => {
    const { month, threshold, monthsKnown } = outlook(tableOf('KGZ', [0, 0, 0]), 'KGZ', { origin: OCTOBER, lead: 1 })!;
    expect({ month, threshold, monthsKnown }).toEqual({ month: '2020-11', threshold: 25, monthsKnown: 3 });
  });

  it('does not know the months after its origin', () => {
    const known = tableOf('AFG', [40, 60, 80, 30]);
    const later = {
      ...known,
      lastMonth: OCTOBER + 1,
      series: new Map([['AFG', Float64Array.of(30, 80, 60, 40, 9999)]]),
    };
    expect(outlook(later, 'AFG', { origin: OCTOBER, lead: 1 })).toEqual(
      outlook(known, 'AFG', { origin: OCTOBER, lead: 1 }),
    );
  });

  it('promises less the older the newest month of its record is', () => {
    const war = tableOf('AFG', new Array<number>(48).fill(400));
    const leads = [1, 2, 3, 5, 12].map((lead) => outlook(war, 'AFG', { origin: OCTOBER, lead })!);
    expect(leads.map(({ month, modelLead }) => [month, modelLead])).toEqual([
      ['2020-11', 1],
      ['2020-12', 2],
      ['2021-01', 3],
      ['2021-03', 6],
      ['2021-10', 12],
    ]);
    const probabilities = leads.map(({ probability }) => probability);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
  });

  it.each([0, 1.5, 13])('is not given %s months ahead: nothing of the kind was ever tested', (lead) =>
    expect(() => outlook(tableOf('KGZ', [0]), 'KGZ', { origin: OCTOBER, lead })).toThrow(RangeError),
  );

  it('is missing for a country nobody monitors', () =>
    expect(outlook(tableOf('KGZ', [0, 0]), 'AFG', { origin: OCTOBER, lead: 1 })).toBeNull());

  it('holds violence in a country at peace for unlikely, but not impossible', () => {
    const { probability, quantiles } = outlook(tableOf('KGZ', new Array<number>(240).fill(0)), 'KGZ', {
      origin: OCTOBER,
      lead: 1,
    })!;
    expect(probability).toBeGreaterThan(0.001);
    expect(probability).toBeLessThan(0.02);
    expect(quantiles).toEqual({ p10: 0, p50: 0, p90: 0 });
  });

  it('holds a country at war for violent next month too', () =>
    expect(
      outlook(tableOf('AFG', new Array<number>(36).fill(2000)), 'AFG', { origin: OCTOBER, lead: 1 })!.probability,
    ).toBeGreaterThan(0.95));

  it('is one forecast: the distribution gives the threshold the stated probability, and sums to one', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 60 }), (deaths) => {
        const stated = outlook(tableOf('XKX', deaths), 'XKX', { origin: OCTOBER, lead: 1 })!;
        const { weights, values } = deathsAhead(Float64Array.from(deaths), 1);
        expect(probabilityAtLeast({ values, weights }, 25)).toBeCloseTo(stated.probability, 9);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        expect(stated.probability).toBeGreaterThan(0);
        expect(stated.probability).toBeLessThan(1);
      }),
      { seed: SEED, numRuns: 300 },
    ));
});
