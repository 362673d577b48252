import fc from 'fast-check';
import { codeReport } from '#libs/coding';

const read = (text: string, publishedOn = '2020-10-06') => codeReport({ text, publishedOn, grade: 'B' });
const CRISIS = `Protesters stormed the parliament building in Bishkek on Tuesday.
The prime minister resigned. Police said two people had been killed and 40 injured in clashes with demonstrators.`;
const told = (text: string) =>
  read(text).events.map((event) => [event.class, event.country, event.dead, event.injured]);

describe('a report', () => {
  it('gives the same bytes every time', () => expect(JSON.stringify(read(CRISIS))).toBe(JSON.stringify(read(CRISIS))));

  it('gives the same bytes whatever was read in between: nothing of one text stays for the next', () => {
    const piece = fc.oneof(
      fc.constantFrom(...CRISIS.split('\n'), 'Riots broke out in Osh and Naryn.', 'President Jane Bekov resigned.'),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    const texts = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = JSON.stringify(read(text));
        read(other);
        expect(JSON.stringify(read(text))).toBe(first);
      }),
      { seed: 20201006, numRuns: 60 },
    );
  });

  it('quotes exactly the text its spans point at', () => {
    for (const { quote, span } of read(CRISIS).events) expect(CRISIS.slice(span.start, span.end)).toBe(quote);
  });

  it('tells the same events whatever spaces, blank lines and idle sentences are added', () => {
    const idle = ['The weather was mild.', 'Shops opened as usual in the morning.', '   ', ''];
    fc.assert(
      fc.property(fc.constantFrom(...idle), fc.nat(2), (sentence, at) => {
        const lines = CRISIS.split('\n');
        lines.splice(at, 0, `${sentence}  `);
        expect(told(lines.join('\n\n'))).toEqual(told(CRISIS));
      }),
      { seed: 20201006, numRuns: 12 },
    );
  });

  it('counts the dead and injured on one event only', () => {
    const { events } = read(CRISIS);
    expect(events.filter(({ dead }) => dead === 2)).toHaveLength(1);
    expect(events.filter(({ injured }) => injured === 40)).toHaveLength(1);
  });

  it('needs a day of publication that exists and a country we know', () => {
    expect(() => read(CRISIS, '2020-02-30')).toThrow('must be a date like 2020-10-06');
    expect(() => codeReport({ text: CRISIS, publishedOn: '2020-10-06', grade: 'B', country: 'XYZ' })).toThrow(
      'no country code',
    );
  });
});

describe('a text that cannot be coded', () => {
  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['Протестующие захватили здание парламента в Бишкеке. Премьер-министр ушел в отставку.', 'language'],
    [
      'Les manifestants ont pris le siège du parlement dans la capitale et le premier ministre a présenté sa démission.',
      'language',
    ],
    ['a'.repeat(200_000), 'budget'],
    [`${'"'.repeat(10_000)}${"'(".repeat(5_000)}`, 'budget'],
    ['7'.repeat(50_000), 'budget'],
    ['word '.repeat(50_000), 'budget'],
  ])('is kept and says why: %.20s', (text, reason) => {
    const { report, events } = read(text);
    expect(report.notCoded).toBe(reason);
    expect(events).toEqual([]);
  });

  it('costs at most two seconds of computing at 200 KB, however hostile', () => {
    const hostile = ['police said that ', 'kill and ', 'protesters , ', 'if not to ', 'Jan Bekov ', '12 dead ', 'a1!'];
    for (const piece of hostile) {
      const before = process.cpuUsage();
      read(piece.repeat(Math.floor(200_000 / piece.length)));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1e6).toBeLessThan(2);
    }
  });
});

describe('markup and odd characters', () => {
  it('are no words, and offsets still point into the stored text', () => {
    const text = `<p>Protesters <b>stormed</b> the parliament building in\u200B Bishkek.</p><script>alert(1)</script>`;
    const [event] = read(text).events;
    expect(event?.class).toBe('executive.seat-seized');
    expect(text.slice(event?.span.start, event?.span.end)).toContain('stormed');
  });
});
