import { csvLine } from './csv.js';

describe('a line of CSV', () => {
  it('keeps numbers as numbers, also negative ones', () =>
    expect(csvLine([-3.5, 51.32, null])).toBe('-3.5,51.32,\r\n'));

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
    'never lets a spreadsheet run %j',
    (text) => expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/),
  );

  it('quotes commas, quotes and line breaks', () =>
    expect(csvLine(['a,b', 'c"d', 'e\nf'])).toBe('"a,b","c""d","e\nf"\r\n'));
});
