import { fastHalved, fastLog2 } from './fast-power.js';

const STEPS = Array.from({ length: 20_000 }, (_, step) => step);

describe('the arithmetic of a series', () => {
  it('takes logarithms as exactly as the engine does', () => {
    for (const step of STEPS) {
      const x = 1 + step * step * 1e-6 + step * 1.7e-9;
      expect(Math.abs(fastLog2(x) - Math.log2(x))).toBeLessThan(4e-15);
    }
    for (const x of [1, 1 + 2 ** -52, 2, 3, 2 ** 31.999, 2 ** 32, 1e300])
      expect(fastLog2(x)).toBeCloseTo(Math.log2(x), 13);
  });

  it('halves as exactly as the engine does', () => {
    for (const step of STEPS) expect(fastHalved(step * 0.0017)).toBeCloseTo(Math.exp(-step * 0.0017 * Math.LN2), 15);
    expect([fastHalved(0), fastHalved(1), fastHalved(1000), fastHalved(1e6)]).toEqual([1, 0.5, 2 ** -1000, 0]);
  });

  it('gives a country without any load exactly no risk', () => expect(fastLog2(1)).toBe(0));
});
