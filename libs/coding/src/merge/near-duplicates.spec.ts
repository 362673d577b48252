import { duplicateKeys, findRepeated } from '#libs/coding';

const WIRE =
  'Protesters stormed the parliament building in the capital on Tuesday after the electoral commission published the results of the vote, and police used tear gas to disperse the crowd.';
const PAPER = `Crisis deepens. ${WIRE}`;
const OTHER = 'The central bank kept its key rate unchanged at nine per cent and expects inflation to slow.';

const sharedKeys = (a: string, b: string): readonly number[] =>
  duplicateKeys(a).filter((key) => duplicateKeys(b).includes(key));

describe('copies of a wire text', () => {
  it('are one voice, whatever headline the paper adds, and whichever came first', () => {
    expect(findRepeated(PAPER, [{ id: 'wire', text: WIRE }])?.id).toBe('wire');
    expect(findRepeated(WIRE, [{ id: 'paper', text: PAPER }])?.id).toBe('paper');
    expect(findRepeated(OTHER, [{ id: 'wire', text: WIRE }])).toBeNull();
  });

  it('are found in a store by a key they share, which another text does not have', () => {
    expect(sharedKeys(WIRE, PAPER)).not.toEqual([]);
    expect(sharedKeys(WIRE, `${WIRE} More follows.`)).not.toEqual([]);
    expect(sharedKeys(WIRE, OTHER)).toEqual([]);
  });
});
