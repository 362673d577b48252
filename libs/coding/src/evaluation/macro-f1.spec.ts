import { classFigures, macroF1 } from '#libs/coding';

describe('macro-F1', () => {
  const decisions = [
    { gold: 'a', coded: 'a' },
    { gold: 'a', coded: 'b' },
    { gold: 'b', coded: 'b' },
    { gold: 'c', coded: 'x' },
  ];

  it('counts a rare class as much as a common one, and a class never found as zero', () => {
    expect(classFigures(decisions).a).toEqual({ n: 2, precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(macroF1(decisions)).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3, 12);
  });

  it('is undefined without decisions', () => expect(macroF1([])).toBeNull());
});
