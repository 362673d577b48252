import { markedPieces } from './marked-text.js';

const TEXT = 'Protesters stormed the building. Police used tear gas.';

describe('the sentences of a report that events rest on', () => {
  it('are marked where they stand, and the text between them is left alone', () =>
    expect(markedPieces(TEXT, [{ id: 'seat', start: 0, end: 32 }]).map(({ text, ids }) => [text, ids])).toEqual([
      ['Protesters stormed the building.', ['seat']],
      [' Police used tear gas.', []],
    ]));

  it('may tell two events at once, or overlap', () =>
    expect(
      markedPieces(TEXT, [
        { id: 'a', start: 0, end: 10 },
        { id: 'b', start: 0, end: 10 },
        { id: 'c', start: 5, end: 18 },
      ]).map(({ ids }) => ids.join()),
    ).toEqual(['a,b', 'a,b,c', 'c', '']));

  it('that lie outside of the text mark nothing', () =>
    expect(markedPieces('short', [{ id: 'x', start: 2, end: 99 }])).toEqual([{ start: 0, text: 'short', ids: [] }]));

  it('show characters that would hide or turn the text around them', () =>
    expect(markedPieces('a\u202eb', [])[0]?.text).toBe('a⟨U+202E⟩b'));
});
