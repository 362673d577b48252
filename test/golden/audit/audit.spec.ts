import { readFileSync } from 'node:fs';
import { AUDITED_READINGS, codeReport, precisionOf, UNAUDITED_PRECISION } from '#libs/coding';

/** Texts written without a look at the rules, with the one class each tells; `-` tells none. Read for the audit before anything was mended for them. */
const SNIPPETS = readFileSync(new URL('snippets.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [label: string, text: string]);

const LOADED = new Set(['actual', 'reported']);
const classesOf = (text: string): Set<string> =>
  new Set(
    codeReport({ text, publishedOn: '2024-05-10', grade: 'B', country: 'KEN' })
      .events.filter(({ modality }) => LOADED.has(modality))
      .map((event) => event.class),
  );

describe('the audit of machine-read text', () => {
  const proposals = SNIPPETS.flatMap(([label, text]) =>
    [...classesOf(text)].map((eventClass) => ({ eventClass, isRight: eventClass === label })),
  );
  const shareRight = (of: typeof proposals) => of.filter(({ isRight }) => isRight).length / of.length;

  it('is not more hopeful than the reader is today', () => {
    const right = AUDITED_READINGS.reduce((sum, [, count]) => sum + count, 0);
    const all = AUDITED_READINGS.reduce((sum, [, count, wrong]) => sum + count + wrong, 0);
    expect([right, all]).toEqual([68, 86]);
    expect(shareRight(proposals)).toBeGreaterThanOrEqual(right / all);
  });

  it.each(AUDITED_READINGS.map(([eventClass]) => eventClass))('holds for %s', (eventClass) => {
    const own = proposals.filter((proposal) => proposal.eventClass === eventClass);
    if (own.length > 0) expect(shareRight(own)).toBeGreaterThanOrEqual(auditedShare(eventClass));
    else expect(auditedShare(eventClass)).toBeLessThan(1);
  });

  it('finds most of what the texts tell', () => {
    const telling = SNIPPETS.filter(([label]) => label !== '-');
    const found = telling.filter(([label, text]) => classesOf(text).has(label));
    expect(found.length / telling.length).toBeGreaterThanOrEqual(0.85);
  });
});

const auditedShare = (wanted: string): number => {
  const [, right, wrong] = AUDITED_READINGS.find(([eventClass]) => eventClass === wanted) ?? [wanted, 0, 0];
  return right + wrong === 0 ? 1 : right / (right + wrong);
};

describe('the precision of a proposal', () => {
  it('moves from the assumption as far as the audit of its class weighs', () => {
    expect(UNAUDITED_PRECISION).toBe(0.9);
    // 5 of 8 right, on top of 9 of 10 assumed.
    expect(precisionOf('violence.explosion')).toBe(0.78);
    // 5 of 5.
    expect(precisionOf('repression.crowd-control')).toBe(0.93);
    expect(precisionOf('legislature.no-quorum')).toBe(0.9);
  });
});
