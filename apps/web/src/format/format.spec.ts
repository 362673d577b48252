import { formatDay, formatInstant, knownOn } from './day.js';
import { countOf, formatChange, formatScore } from './number.js';

describe('what the reader reads', () => {
  it('names days without a zone and instants with one', () => {
    expect(formatDay('2020-10-04')).toBe('4 Oct 2020');
    expect(formatInstant('2020-10-06T12:00:00+06:00')).toBe('6 Oct 2020, 06:00 UTC');
  });

  it('gives a change its sign, and none to one that rounds to nothing', () => {
    expect([24.2, -3, -0.04, 0.04, null].map(formatChange)).toEqual(['+24.2', '\u22123.0', '0.0', '0.0', '–']);
  });

  it('prints a missing score as missing, not as zero', () => expect([0, null].map(formatScore)).toEqual(['0.0', '–']));

  it('counts in words', () =>
    expect([1, 2].map((count) => countOf(count, 'source'))).toEqual(['1 source', '2 sources']));

  it('knows a past day at its close, and today as of now', () => {
    expect(knownOn('2020-10-06')).toBe('2020-10-07T00:00:00Z');
    expect(knownOn('9999-01-01')).toBeNull();
  });
});
