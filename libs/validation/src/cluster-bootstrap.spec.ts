import { clusterBootstrap, normalDraw, seededRandom } from '#libs/validation';

const bootstrap = (seed: number) => ({ clusters: 40, resamples: 500, random: seededRandom(seed) });
const values = Array.from({ length: 40 }, (_, index) => index);
const meanOf = (weights: ArrayLike<number>) =>
  values.reduce((sum, value, index) => sum + value * weights[index]!, 0) / 40;

describe('the bootstrap over countries', () => {
  it('gives the same interval for the same seed and another for another', () => {
    expect(clusterBootstrap(bootstrap(1), meanOf)).toEqual(clusterBootstrap(bootstrap(1), meanOf));
    expect(clusterBootstrap(bootstrap(1), meanOf)).not.toEqual(clusterBootstrap(bootstrap(2), meanOf));
  });

  it('is about two standard errors wide on either side of a mean', () => {
    const { low, high } = clusterBootstrap(bootstrap(3), meanOf)!;
    // Mean of 0…39 is 19.5, its standard error 11.5/√40 = 1.83.
    expect(low).toBeCloseTo(19.5 - 1.96 * 1.83, 0);
    expect(high).toBeCloseTo(19.5 + 1.96 * 1.83, 0);
  });

  it('has no interval for a figure that is never defined', () =>
    expect(clusterBootstrap(bootstrap(1), () => null)).toBeNull());

  it('draws from a sequence that is the same on every machine', () => {
    const random = seededRandom(42);
    expect([random(), random(), random()]).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
  });

  it('makes normal draws with mean 0 and variance 1', () => {
    const random = seededRandom(7);
    const draws = Array.from({ length: 20_000 }, () => normalDraw(random));
    expect(draws.reduce((a, b) => a + b, 0) / draws.length).toBeCloseTo(0, 1);
    expect(draws.reduce((a, b) => a + b * b, 0) / draws.length).toBeCloseTo(1, 1);
  });
});
