import { fastHalved, fastLog2 } from './fast-power.js';

const STEPS = Array.from({ length: 20_000 }, (_, step) => step);

const largest = (errors: readonly number[]): number => errors.reduce((a, b) => Math.max(a, Math.abs(b)), 0);

describe('the arithmetic of a series', () => {
  it('takes logarithms as exactly as the engine does', () => {
    const numbers = STEPS.map((step) => 1 + step * step * 1e-6 + step * 1.7e-9);
    expect(largest(numbers.map((x) => fastLog2(x) - Math.log2(x)))).toBeLessThan(4e-15);
    for (const x of [1, 1 + 2 ** -52, 2, 3, 2 ** 7.999, 2 ** 8, 1e300])
      expect(fastLog2(x)).toBeCloseTo(Math.log2(x), 13);
  });

  it('halves as exactly as the engine does', () => {
    const numbers = STEPS.map((step) => step * 0.0017);
    expect(largest(numbers.map((x) => fastHalved(x) - Math.exp(-x * Math.LN2)))).toBeLessThan(1e-15);
    expect([fastHalved(0), fastHalved(1), fastHalved(1000), fastHalved(1e6)]).toEqual([1, 0.5, 2 ** -1000, 0]);
  });

  it('gives a country without any load exactly no risk', () => expect(fastLog2(1)).toBe(0));
});
