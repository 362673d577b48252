import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ImportRow } from '#libs/events';
import { eventsOf, rejectionsOf, rowsOf } from '../../../test/support/read-rows.js';

const fixture = (path: string): string =>
  readFileSync(new URL(`../../../test/fixtures/sources/${path}`, import.meta.url), 'utf8');

/** How programs end lines, mark and zip a text; a download in parts is several gzip members in one file. */
const WRAPPINGS: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['with a byte order mark and CRLF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['with blank lines around it', (text) => `\n\n${text}\n\n`],
  ['without a line break at its end', (text) => text.trimEnd()],
  ['as gzip', (text) => gzipSync(text)],
  ['as gzip in two parts', (text) => Buffer.concat([gzipSync(text.slice(0, 300)), gzipSync(text.slice(300))])],
];

const withoutLines = (rows: readonly ImportRow[]) => rows.map((row) => ({ ...row, line: 0 }));

describe.each(WRAPPINGS)('a file without a header or in JSON, %s,', (_, wrap) => {
  it.each(['20201006121500.export.CSV', 'version-1.tsv'])('is read as before: GDELT %s', async (name) => {
    const text = fixture(`gdelt/${name}`);
    expect(withoutLines(await rowsOf('gdelt', wrap(text)))).toEqual(withoutLines(await rowsOf('gdelt', text)));
  });

  const report = '{"id":"r1","group":"w","grade":"B","attribution":"official","knownAt":"2020-10-06T12:00:00Z"}';
  const event = (id: string) =>
    `{"country":"KGZ","id":"${id}","occurredOn":"2020-10-05","class":"violence.riot","title":"Площадь, 你好 🕊","knownAt":"2020-10-06T12:00:00Z","reports":[${report}]}`;
  it.each([
    ['one event a line', `${event('e1')}\n${event('e2')}\n`],
    ['one event a line, with blanks around them', `  ${event('e1')}\t\n\n ${event('e2')} \n`],
    ['a list of events', `[${event('e1')},\n${event('e2')}]\n`],
    ['a document on one line', `{"country":"KGZ","events":[${event('e1')},${event('e2')}]}\n`],
    [
      'a document on many lines',
      `${JSON.stringify({ events: [JSON.parse(event('e1')), JSON.parse(event('e2'))] }, null, 4)}\n`,
    ],
    ['a document a line', `{"country":"KGZ","events":[${event('e1')}]}\n{"country":"KGZ","events":[${event('e2')}]}\n`],
  ])('is read as before: %s', async (__, text) => {
    const rows = await rowsOf('faultline', wrap(text));
    expect(eventsOf(rows).map(({ id, title }) => [id, title])).toEqual([
      ['e1', 'Площадь, 你好 🕊'],
      ['e2', 'Площадь, 你好 🕊'],
    ]);
    expect(rejectionsOf(rows)).toEqual([]);
  });
});

describe('a GDELT export', () => {
  it('whose columns come in another number is refused with a sentence', async () =>
    expect(rowsOf('gdelt', `${Array.from({ length: 60 }, () => '1').join('\t')}\n`)).rejects.toThrow(
      'has 57, 58 or 61 columns separated by tabs',
    ));

  it('with a header may carry a column of row numbers in front, and quotes around everything', async () => {
    const text = fixture('gdelt/with-header-62.tsv').trimEnd();
    const lines = text.split('\n').map((line, index) => [index === 0 ? '' : String(index), ...line.split('\t')]);
    const quoted = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
    expect(await rowsOf('gdelt', quoted)).toEqual(await rowsOf('gdelt', text));
  });
});
