import type { Claim } from '#libs/coding';
import type { Figure } from '../numbers/counted.js';
import { compareCounts } from './compare-counts.js';

const claim = (dead: number | null, more: Partial<Claim> = {}): Claim => ({
  reportId: null,
  publisher: 'a paper',
  speaker: 'police',
  attribution: 'official',
  knownAt: '2020-10-06T12:00:00Z',
  dead,
  injured: null,
  denies: false,
  quote: null,
  ...more,
});
const MORNING = '2020-10-06T06:00:00Z';
const EVENING = '2020-10-06T18:00:00Z';
const MINISTRY = { publisher: 'another paper', speaker: 'the ministry' };

/** What a later word on the dead is to the five that stand since noon. */
const told = (dead: number | null, more: Partial<Claim> = {}, operator: Figure['operator'] = '=') =>
  compareCounts({ of: 'dead', known: 5, holder: claim(5) }, claim(dead, more), [
    { of: 'dead', value: dead ?? 0, operator },
  ]);

describe('a toll of five', () => {
  it('stands when nothing or the same is said', () => {
    expect(told(null, { knownAt: EVENING })).toBe('agrees');
    expect(told(5, { attribution: 'party', knownAt: EVENING })).toBe('agrees');
  });

  it('is filled in where there was none', () =>
    expect(compareCounts({ of: 'dead', known: null, holder: undefined }, claim(5), [])).toBe('updates'));

  it.each([
    { words: 'at least three', dead: 3, operator: '>=', verdict: 'agrees' },
    { words: 'at least five', dead: 5, operator: '>=', verdict: 'agrees' },
    { words: 'at least six', dead: 6, operator: '>=', verdict: 'contradicts' },
    { words: 'at most seven', dead: 7, operator: '<=', verdict: 'agrees' },
    { words: 'at most four', dead: 4, operator: '<=', verdict: 'contradicts' },
    { words: 'about seven', dead: 7, operator: '~', verdict: 'agrees' },
    { words: 'about four', dead: 4, operator: '~', verdict: 'agrees' },
    { words: 'about nine', dead: 9, operator: '~', verdict: 'contradicts' },
    { words: 'about three', dead: 3, operator: '~', verdict: 'contradicts' },
    { words: 'exactly six', dead: 6, operator: '=', verdict: 'contradicts' },
  ] as const)('beside $words of another side: $verdict', ({ dead, operator, verdict }) =>
    expect(told(dead, { attribution: 'party', speaker: 'activists', knownAt: EVENING }, operator)).toBe(verdict),
  );

  it('rises with a later word of the same side, and is not lowered by it', () => {
    expect(told(9, { ...MINISTRY, knownAt: EVENING })).toBe('updates');
    expect(told(3, { ...MINISTRY, knownAt: EVENING })).toBe('contradicts');
  });

  it('is only newer than a smaller one of the morning, and at odds with a larger one', () => {
    expect(told(3, { ...MINISTRY, knownAt: MORNING })).toBe('agrees');
    expect(told(9, { ...MINISTRY, knownAt: MORNING })).toBe('contradicts');
    expect(told(3, MINISTRY)).toBe('agrees');
  });

  it('is corrected, upwards or downwards, by whoever told it', () => {
    expect(told(3, { knownAt: EVENING })).toBe('updates');
    expect(told(9, { knownAt: EVENING })).toBe('updates');
    expect(told(9, { knownAt: MORNING })).toBe('agrees');
    expect(told(3, { publisher: 'another paper', knownAt: EVENING })).toBe('contradicts');
    expect(told(3, { speaker: 'the ministry', knownAt: EVENING })).toBe('contradicts');
  });

  it('may be taken over by a paper that reports as a fact, and by nobody of another side', () => {
    expect(told(9, { ...MINISTRY, attribution: 'fact', knownAt: EVENING })).toBe('updates');
    expect(told(9, { ...MINISTRY, attribution: 'party', knownAt: EVENING })).toBe('contradicts');
  });
});
