import fc from 'fast-check';
import { codeReport } from '#libs/coding';

const read = (text: string) => codeReport({ text, publishedOn: '2020-10-06', grade: 'B', country: 'KGZ' });
const told = (text: string) =>
  read(text)
    .events.map((event) => `${event.class} ${event.country ?? ''} ${event.dead ?? ''} ${event.injured ?? ''}`)
    .sort();

const SENTENCES = [
  'Protesters stormed the parliament building in Bishkek.',
  'The prime minister resigned.',
  'The central election commission annulled the results of the vote.',
  'Police used tear gas against demonstrators.',
  'One person was killed and 590 were injured in the riots, the health ministry said.',
];

describe('a report with the same sentences', () => {
  it('tells the same events in whatever order they stand', () => {
    const expected = told(SENTENCES.join(' '));
    expect(expected).toHaveLength(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(SENTENCES, { minLength: SENTENCES.length }), (sentences) => {
        expect(told(sentences.join(' '))).toEqual(expected);
      }),
      { seed: 20201006, numRuns: 20 },
    );
  });

  it('tells each once when a sentence comes twice, or with spaces behind it', () => {
    expect(told([...SENTENCES, SENTENCES[0], SENTENCES[4]].join(' '))).toEqual(told(SENTENCES.join(' ')));
    expect(told(SENTENCES.map((sentence) => `${sentence}   `).join('\n'))).toEqual(told(SENTENCES.join('\n')));
  });

  it('tells the same when its lines are broken at a fixed width', () => {
    const wrapped = SENTENCES.join(' ').replace(/(.{50,60}) /g, '$1\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(4);
    expect(told(wrapped)).toEqual(told(SENTENCES.join(' ')));
  });
});

describe('characters that are no letters', () => {
  it.each([
    ['marks of right-to-left writing', 'Protesters \u202Estormed\u202C the parliament building in Bishkek.'],
    ['zero-width characters', 'Protesters\u200B stormed the parliament building in Bishkek.'],
    ['an emoji', 'Protesters stormed the parliament building in Bishkek 🔥.'],
    ['half a surrogate pair', 'Protesters stormed the parliament building in Bishkek \uD83D.'],
    ['a NUL', 'Protesters stormed the parliament\u0000 building in Bishkek.'],
    ['a tag around a word', 'Protesters <b onclick="x()">stormed</b> the parliament building in Bishkek.'],
  ])('neither hide an event nor move its span: %s', (_, text) => {
    const [event] = read(text).events;
    expect(event?.class).toBe('executive.seat-seized');
    expect(text.slice(event?.span.start, event?.span.end)).toContain('Protesters');
  });
});

describe('what only sounds like news', () => {
  it.each([
    'Protests have overthrown the governments of two presidents over the past 15 years.',
    'In 2010 riots left more than 400 people dead in Osh.',
    'If there is no quorum, parliament will be dissolved.',
    'The opposition demanded the release of the former prime minister.',
    'The president ordered troops not to fire on protesters.',
    'The actor was shot in Bishkek by a French film crew for a documentary.',
  ])('carries no load beyond an order of restraint: %s', (text) => {
    const loaded = read(text).events.filter(({ modality }) => modality === 'actual' || modality === 'reported');
    expect(loaded.filter((event) => event.class !== 'restraint.order').map((event) => event.class)).toEqual([]);
  });

  it('keeps one person one person, however often the name is garbled', () => {
    const text = `President Zhenbekov spoke to the nation. President Jane Bekov asked for calm. Supporters of President John Bakov
gathered in Osh. President Jan Bekov did not resign.`;
    expect(new Set(read(text).mentions.map(({ resolved }) => resolved))).toEqual(new Set(['Sooronbay Jeenbekov']));
  });
});

describe('figures of a report (C8)', () => {
  it.each([
    ['590 people were injured in riots in Osh.', { injured: 590, figures: [{ of: 'injured', operator: '=' }] }],
    ['1,5 thousand people were injured in riots in Osh.', { injured: 1500 }],
    ['Dozens were injured in riots in Osh.', { injured: 24, figures: [{ of: 'injured', operator: '~' }] }],
    ['No one was killed in the riots in Osh.', { dead: 0, injured: null }],
  ])('%s', (text, figures) => expect(read(text).events).toMatchObject([figures]));
});
