import { LATEST_METHOD } from '#libs/scoring';
import { rankStability, reweigh, type CountryLoads } from './reweigh.js';
import { setWeight, weightsOf } from './weight-sliders.js';

/** Violence only, institutions only; the second stands higher under the method. */
const COUNTRIES: readonly CountryLoads[] = [
  {
    code: 'AAA',
    name: 'Clashes',
    value: 18.77,
    loads: [
      { id: 'lethal-violence', load: 8 },
      { id: 'disorder', load: 2 },
    ],
  },
  { code: 'BBB', name: 'Coup', value: 24.7, loads: [{ id: 'executive', load: 16 }] },
];

describe('other weights', () => {
  it('are scored by the library: one halving of a pillar of .40 and an indicator of .50 is 12.9 points', () => {
    const [only] = reweigh(
      [{ code: 'AAA', name: '', value: 0, loads: [{ id: 'lethal-violence', load: 8 }] }],
      LATEST_METHOD,
      null,
    );
    expect(only?.value).toBeCloseTo(100 * (1 - 2 ** -0.2), 9);
  });

  it('turn the ranking round when institutions are switched off', () => {
    expect(reweigh(COUNTRIES, LATEST_METHOD, null).map(({ country }) => country.name)).toEqual(['Coup', 'Clashes']);
    const off = reweigh(COUNTRIES, LATEST_METHOD, { pillars: [{ id: 'institutions', weight: 0 }] });
    expect(off.map(({ country, value }) => [country.name, value > 0])).toEqual([
      ['Clashes', true],
      ['Coup', false],
    ]);
    expect(rankStability(off)).toMatchObject({ correlation: -1, topTenKept: 2 });
  });

  it('are refused when they sum to more than 1', () =>
    expect(() => reweigh(COUNTRIES, LATEST_METHOD, { pillars: [{ id: 'violence', weight: 0.9 }] })).toThrow(
      /at most 1/,
    ));
});

describe('a slider', () => {
  const start = weightsOf(LATEST_METHOD, null);

  it('stops where the weights of its level would sum to more than 1, and moves no other', () => {
    const moved = setWeight(LATEST_METHOD, start, { id: 'violence', weight: 0.9 });
    expect(moved.pillars).toEqual({ ...start.pillars, violence: 0.4 });
  });

  it('has room once another was lowered', () => {
    const lowered = setWeight(LATEST_METHOD, start, { id: 'foreign', weight: 0 });
    expect(setWeight(LATEST_METHOD, lowered, { id: 'violence', weight: 0.9 }).pillars.violence).toBeCloseTo(0.6, 9);
  });

  it('of an indicator has the room of its own pillar', () => {
    const lowered = setWeight(LATEST_METHOD, start, { id: 'elections', weight: 0 });
    expect(setWeight(LATEST_METHOD, lowered, { id: 'executive', weight: 1 }).indicators.executive).toBeCloseTo(0.65, 9);
    expect(setWeight(LATEST_METHOD, lowered, { id: 'disorder', weight: 1 }).indicators.disorder).toBeCloseTo(0.3, 9);
  });
});
