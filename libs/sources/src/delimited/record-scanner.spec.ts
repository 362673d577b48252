import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { RecordScanner, UnclosedQuoteError, type Dialect } from './record-scanner.js';

const LIMITS = { lineLength: 1000, columns: 8, cellLength: 500 };
const CSV: Dialect = { delimiter: ',', quotes: true };
const TSV: Dialect = { delimiter: '\t', quotes: false };

interface Scanned {
  readonly line: number;
  readonly fields: readonly string[];
  readonly problem: string | null;
}

function scan(pieces: readonly string[], dialect = CSV, limits = LIMITS): readonly Scanned[] {
  const scanner = new RecordScanner(dialect, limits);
  const records: Scanned[] = [];
  const drain = () => {
    for (let record = scanner.next(); record !== null; record = scanner.next())
      records.push({ line: record.line, fields: record.fields(), problem: record.problem });
  };
  for (const piece of pieces) {
    scanner.push(piece);
    drain();
  }
  scanner.finish();
  drain();
  return records;
}

const fieldsOf = (text: string, dialect = CSV) => scan([text], dialect).map(({ fields }) => fields);
const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '\t', '😀'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
const write = (rows: readonly (readonly string[])[], end: string) =>
  rows.map((row) => row.map(quoted).join(',') + end).join('');

describe('a delimited file', () => {
  it('comes back as it was written, whatever the cells hold', () =>
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        expect(fieldsOf(write(rows, end))).toEqual(rows);
      }),
      { seed: 7, numRuns: 500 },
    ));

  it('is read as a well-known parser reads it, quoted only where needed', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const bare = (field: string) => (/[",\r\n]/.test(field) || field === '' ? quoted(field) : field);
        const text = rows.map((row) => `${row.map(bare).join(',')}\n`).join('');
        expect(fieldsOf(text)).toEqual(parse(text, { record_delimiter: '\n', relax_column_count: true }));
      }),
      { seed: 7, numRuns: 500 },
    ));

  it('gives the same records wherever the pieces of the file are cut', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', '\r'), maxLength: 40 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 5 }),
        (text, cuts) => {
          const edges = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
          const pieces = edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
          expect(scan(pieces)).toEqual(scan([text]));
        },
      ),
      { seed: 7, numRuns: 2000 },
    ));

  it('counts physical lines, also inside quotes and over blank ones', () =>
    expect(scan(['a,b\n"x\ny",z\n\n\nlast,"1\r\n2"\nend,e']).map(({ line }) => line)).toEqual([1, 2, 6, 8]));

  it('ends the last record with the file', () => {
    expect(fieldsOf('a,b\nc,')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(fieldsOf('a,"b"')).toEqual([['a', 'b']]);
    expect(fieldsOf('')).toEqual([]);
  });

  it('takes quotes for data where the feed does not quote', () =>
    expect(fieldsOf('say "no\t"yes"\r\n"\t\n', TSV)).toEqual([
      ['say "no', '"yes"'],
      ['"', ''],
    ]));

  it('says what is wrong with a record and goes on', () => {
    const long = 'x'.repeat(LIMITS.lineLength + 1);
    const records = scan([`"a"b,c\n${'x'.repeat(600)},\n${','.repeat(9)}\n${long}\nok,1\n"open`]);
    expect(records.map(({ line, problem }) => [line, problem])).toEqual([
      [1, 'bad-quote'],
      [2, 'cell-too-long'],
      [3, 'too-many-columns'],
      [4, 'line-too-long'],
      [5, null],
      [6, 'unclosed-quote'],
    ]);
  });

  it('throws the rest of a line away that outgrows the limit, and reads the next one', () => {
    const pieces = ['a,b\n', ...Array<string>(50).fill('x'.repeat(100)), 'x\nc,d\n'];
    expect(scan(pieces).map(({ line, problem }) => [line, problem])).toEqual([
      [1, null],
      [2, 'line-too-long'],
      [3, null],
    ]);
  });

  it('gives up on a file whose quote stays open beyond the longest line', () =>
    expect(() => scan(['a,b\n"', ...Array<string>(50).fill('x\n'.repeat(50))])).toThrow(new UnclosedQuoteError(2)));
});
