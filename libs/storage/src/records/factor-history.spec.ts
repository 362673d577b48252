import type { Factor } from '#libs/events';
import { factorsAcrossRevisions } from './factor-history.js';

const base: Factor = {
  id: 'manas',
  name: 'US base at Manas',
  indicator: 'foreign-military',
  load: 4,
  validFrom: '2001-12-01',
  validTo: null,
  knownAt: null,
  retractedAt: null,
};
const ended = { ...base, validTo: '2014-06-03', knownAt: '2014-06-03T00:00:00Z' };
const revised = (...factors: Factor[]) =>
  factorsAcrossRevisions(factors.map((factor, index) => ({ ...factor, revision: index + 1 })));

describe('a factor with revisions', () => {
  it('stands as it was known until its successor is known', () =>
    expect(revised(base, ended)).toEqual([{ ...base, retractedAt: '2014-06-03T00:00:00Z' }, ended]));

  it('that was wrong from the start leaves no trace in the score', () => {
    const corrected = { ...base, load: 2 };
    expect(revised(base, corrected)).toEqual([corrected]);
    expect(revised({ ...base, knownAt: '2015-01-01T00:00:00Z' }, ended)).toEqual([ended]);
  });

  it('that was withdrawn before its successor was known stays withdrawn', () => {
    const withdrawn = { ...base, retractedAt: '2010-01-01T00:00:00Z' };
    expect(revised(withdrawn, ended)).toEqual([withdrawn, ended]);
  });

  it('is not mixed up with its neighbours', () => {
    const other = { ...base, id: 'other' };
    expect(revised(base, other)).toEqual([base, other]);
  });
});
