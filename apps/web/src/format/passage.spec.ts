import { passageAround } from './passage.js';

const text = `${'before '.repeat(60)}Crowds stormed the White House${' after'.repeat(60)}`;
const start = text.indexOf('Crowds');

describe('the passage an event rests on', () => {
  it('is exactly the characters of its span, with whole words around it', () => {
    const { before, quote, after } = passageAround(text, { start, end: start + 30 });
    expect(quote).toBe('Crowds stormed the White House');
    expect(before).toMatch(/^…(before )+$/);
    expect(after).toMatch(/^( after)+…$/);
  });

  it('quotes nothing when the span lies outside the text', () =>
    expect(passageAround('short', { start: 3, end: 99 })).toEqual({ before: 'short', quote: '', after: '' }));

  it('shows characters that would turn or hide the text', () =>
    expect(passageAround('a\u202Eb\u200Bc', { start: 0, end: 5 }).quote).toBe('a⟨U+202E⟩b⟨U+200B⟩c'));
});
