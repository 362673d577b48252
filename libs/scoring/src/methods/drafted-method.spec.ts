import fc from 'fast-check';
import { INDICATOR_IDS } from '#libs/events';
import { CHALLENGERS, LATEST_METHOD } from './catalogue.js';
import { draftedMethod, type MethodDraft } from './drafted-method.js';
import { KnownMethods } from './known-methods.js';
import type { Method } from './method.js';
import { methodDifference } from './method-difference.js';
import { methodHash } from './method-hash.js';
import { compareVersions } from './method-version.js';

const draft = (figures: Omit<MethodDraft, 'version'>, version = '1.1.0') =>
  draftedMethod(LATEST_METHOD, { version, ...figures });
function refusalOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
const half = (days: number) => ({ halfLives: [{ id: 'executive' as const, days }] });

describe('a drafted method', () => {
  it('differs from what it is based on in the figures that were given, and in nothing else', () => {
    const method = draft({
      pillars: [{ id: 'violence', weight: 0.3 }],
      indicators: [{ id: 'alignment', weight: 0 }],
      ...half(120),
    });
    expect(methodDifference(LATEST_METHOD, method)).toEqual([
      { figure: 'pillars.violence', before: '0.4', after: '0.3' },
      { figure: 'indicators.executive.halfLifeDays', before: '90', after: '120' },
      { figure: 'indicators.alignment.weight', before: '0.25', after: '0' },
    ]);
    expect(methodHash(method)).not.toBe(methodHash(LATEST_METHOD));
    expect(methodHash({ ...draft({}), version: '1.0.0' })).toBe(methodHash(LATEST_METHOD));
  });

  it('keeps weights as they are given: never renormalised, and its hash survives being stored', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.2, noNaN: true }), fc.constantFrom(...INDICATOR_IDS), (weight, id) => {
        const { weight: before } = LATEST_METHOD.indicators[id];
        const given = Math.min(weight, before);
        const method = draft({ indicators: [{ id, weight: given }] });
        expect(method.indicators[id].weight).toBe(given);
        expect(methodHash(JSON.parse(JSON.stringify(method)) as Method)).toBe(methodHash(method));
      }),
      { seed: 31, numRuns: 50 },
    ));

  it.each([
    ['pillars that sum to more than 1', { pillars: [{ id: 'foreign', weight: 0.21 }] }, 'weights.pillars'],
    ['a pillar below 0', { pillars: [{ id: 'foreign', weight: -0.1 }] }, 'weights.pillars'],
    ['a pillar that is no number', { pillars: [{ id: 'foreign', weight: Number.NaN }] }, 'weights.pillars'],
    ['an infinite indicator', { indicators: [{ id: 'executive', weight: Infinity }] }, 'weights.indicators'],
    ['indicators of a pillar above 1', { indicators: [{ id: 'executive', weight: 0.46 }] }, 'weights.indicators'],
    ['a half-life of 0', half(0), 'halfLives'],
    ['a half-life below 0', half(-1), 'halfLives'],
    ['a half-life that is no number', half(Number.NaN), 'halfLives'],
    ['an infinite half-life', half(Infinity), 'halfLives'],
    ['a half-life of what is no indicator', { halfLives: [{ id: 'ruin' as 'executive', days: 90 }] }, 'halfLives'],
    ['a half-life given twice', { halfLives: [...half(1).halfLives, ...half(2).halfLives] }, 'halfLives'],
  ] as const)('with %s is refused, naming the field', (_, figures, field) => {
    expect(refusalOf(() => draft(figures))).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it.each(['1', '1.1', '1.1.0-b', '01.1.0', 'v1.1.0', '1.1.0 ', ''])('is not called "%s"', (version) => {
    expect(refusalOf(() => draft({}, version))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'version' });
  });
});

describe('the methods of a store', () => {
  const stored = (version: string, isPublished: boolean) => ({ method: draft({}, version), isPublished });

  it('are current as the newest published one, by its number and not by its name', () => {
    const known = new KnownMethods([stored('1.9.0', true), stored('1.10.0', true), stored('2.0.0', false)]);
    expect(known.current.version).toBe('1.10.0');
    expect(known.released.map(({ version }) => version)).toEqual(['1.0.0', '1.9.0', '1.10.0']);
    expect(known.onTrial.map(({ version }) => version)).toEqual([...CHALLENGERS.map((one) => one.version), '2.0.0']);
    expect(known.byVersion('2.0.0')?.version).toBe('2.0.0');
    expect(known.byVersion('3.0.0')).toBeUndefined();
    expect(compareVersions('1.9.0', '1.10.0')).toBeLessThan(0);
    expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.10.0', '1.10.0')).toBe(0);
  });

  it('are those of the code when nobody drafted any', () => {
    expect(new KnownMethods().current).toBe(LATEST_METHOD);
  });
});
