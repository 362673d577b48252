import { toCsv } from './csv.js';

describe('the CSV of a chart', () => {
  it('quotes what needs it and leaves a missing value empty', () =>
    expect(
      toCsv([
        ['day', 'note'],
        ['2020-10-06', 'stormed, "freed"\nnight'],
        [51.32, null],
      ]),
    ).toBe('day,note\r\n2020-10-06,"stormed, ""freed""\nnight"\r\n51.32,\r\n'));

  it('is never run as a formula by a spreadsheet, while negative numbers stay numbers', () =>
    expect(toCsv([['=HYPERLINK(1)', '+1', '@x', -3.5]])).toBe("'=HYPERLINK(1),'+1,'@x,-3.5\r\n"));
});
