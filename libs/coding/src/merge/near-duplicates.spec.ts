import fc from 'fast-check';
import { independenceGroups, nearDuplicates } from '#libs/coding';

const WIRE =
  'Protesters stormed the parliament building in the capital on Tuesday after the electoral commission published the results of the vote, and police used tear gas to disperse the crowd.';

describe('copies of a wire text', () => {
  it('are one voice, whatever headline the paper adds', () => {
    const groups = independenceGroups([
      { id: 'wire', text: WIRE },
      { id: 'paper', text: `Crisis deepens. ${WIRE}` },
      {
        id: 'other',
        text: 'The central bank kept its key rate unchanged at nine per cent and expects inflation to slow.',
      },
    ]);
    expect([...groups]).toEqual([
      ['wire', 'wire'],
      ['paper', 'wire'],
      ['other', 'other'],
    ]);
  });

  it('are one voice when they have one owner', () => {
    const groups = independenceGroups([
      { id: 'a', text: 'Morning edition with its own words.', owner: 'house' },
      { id: 'b', text: 'A different evening story altogether.', owner: 'house' },
    ]);
    expect(groups.get('b')).toBe('a');
  });

  it('are found in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([WIRE, `${WIRE} More follows.`, 'Nothing of the kind happened in the quiet town.'], {
          minLength: 3,
        }),
        (texts) => {
          expect(nearDuplicates(texts)).toHaveLength(1);
        },
      ),
      { seed: 20201006, numRuns: 6 },
    );
  });
});
