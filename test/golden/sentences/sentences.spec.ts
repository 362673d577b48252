import { acledCode, acledSubType, classifyPair, type Decision, macroF1, oneSentence, quadOf } from '#libs/coding';
import { readMarks, rowsOf } from './rows.js';

// Our own sentences; what they showed was mended, so these are floors against falling back, no estimates.

describe('what one actor does to another', () => {
  const YIELDING = new Set(['CONCEDE', 'RETREAT']);
  const decisions = rowsOf('pairs.tsv').map(([gold, marked]): Decision => {
    const { text, pair } = readMarks(marked);
    const sentence = oneSentence(text);
    const type = sentence ? classifyPair(sentence, pair) : 'NONE';
    return { gold, coded: YIELDING.has(type) ? 'YIELD' : type };
  });
  const sideOf = (type: string) => {
    const quad = type === 'YIELD' ? 2 : quadOf(type as Parameters<typeof quadOf>[0]);
    return quad === 1 || quad === 2 ? 'cooperation' : 'conflict';
  };

  it('is named right in nine sentences of ten, rare kinds counting as much as common ones', () =>
    expect(macroF1(decisions)).toBeGreaterThan(0.94));

  it('is hardly ever taken for its opposite', () => {
    const sides = decisions.map(({ gold, coded }) => ({ gold: sideOf(gold), coded: sideOf(coded) }));
    expect(macroF1(sides)).toBeGreaterThan(0.98);
  });
});

it('tells the ACLED sub-type of a snippet, all 25 of them', () => {
  const decisions = rowsOf('snippets.tsv').map(([label, text]) => ({
    gold: label === 'Other' ? 'OTHER' : acledCode(label),
    coded: acledSubType(text),
  }));
  expect(new Set(decisions.map(({ gold }) => gold)).size).toBe(25);
  expect(macroF1(decisions)).toBeGreaterThan(0.92);
});
