import { isRate, parseHoldingsCsv, sharesOf } from '#libs/exposure';

const HEADER = 'symbol,value,currency,country,weight,name,domicile,sector,asset';
const read = (...lines: string[]) => parseHoldingsCsv([HEADER, ...lines].join('\n'));
const problemOf = (...lines: string[]) => {
  const { problems } = read(...lines);
  expect(problems).toHaveLength(1);
  return problems[0]!;
};

describe('a row of holdings that is refused', () => {
  it.each([
    ['F,11,USD,KGZ,0.2,,,,', 'value', '11', /^F stands above with another value;/],
    ['F,10,EUR,KGZ,0.2,,,,', 'value', '10', /^F stands above with another value;/],
    ['F,10,USD,KAZ,0.2,,,,', 'country', 'KAZ', /^F names this country twice\.$/],
    ['F,10,USD,KGZ,0.6,,,,', 'weight', '0.6', /^The weights of F add up to more than 100 %\.$/],
    ['G,10,USD,KGZ,0.6,,Atlantis,,', 'domicile', 'Atlantis', /^No such country;/],
    ['G,10,USD,,,,,mining,kumtor', 'asset', 'kumtor', /^An asset lies in a country: name it in the same row\.$/],
    ['G,10,USD,KGZ,,,,alchemy,', 'sector', 'alchemy', /^No such sector;/],
    [`G,10,USD,KGZ,,${'x'.repeat(201)},,,`, 'name', 'x'.repeat(80), /^A text has at most 200 characters/],
    [`${'y'.repeat(201)},10,USD,KGZ,,,,,`, 'symbol', 'y'.repeat(80), /^A text has at most 200 characters/],
    ['G,10,USD', 'country', '', /^This row has 3 cells where the header has 9; quote cells/],
    ['G,10,USD,KGZ,,,,,,,more', 'column 10', '', /^This row has 11 cells where the header has 9;/],
  ])('says which cell is wrong and why: %s', (row, ...[column, value, detail]) =>
    expect(problemOf('F,10,USD,KAZ,0.5,,,,', row)).toEqual({
      line: 3,
      column,
      value,
      detail: expect.stringMatching(detail) as string,
    }),
  );

  it('is counted by its line in the file, empty and long ones included, in order', () => {
    const { problems } = read('A,1,USD', '', 'B,x,USD,KGZ,,"a', 'name",,,', 'C,-1,,KGZ,,,,,');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'country'],
      [5, 'name'],
      [6, 'value'],
    ]);
  });

  it('is none for weights that come to 1 but for rounding, nor for a row that names no country', () => {
    const { holdings, problems } = read(
      'F,10,USD,KAZ,0.7,,,,',
      'F,10,USD,KGZ,0.1,,,,',
      'F,10,USD,UZB,0.2000000001,,,,',
      'F,10,USD,,,,,,',
    );
    expect(problems).toEqual([]);
    expect(holdings[0]?.countries.map(({ country }) => country)).toEqual(['KAZ', 'KGZ', 'UZB']);
  });
});

describe('a list of holdings that is refused whole', () => {
  it.each([
    ['symbol,value,country,Value\nA,1,KGZ,2', /^The header names the column value twice\.$/],
    ['symbol,worth,Country\nA,1,KGZ', /^The header misses value; expected .+, found symbol,worth,Country\.$/],
    ['symbol,value,country\n"A,1,KGZ', /^This is no CSV: .+\.$/],
    ['', /^The file is empty; its first line names the columns/],
    [
      `symbol,value,country\n${'A,1,KGZ\n'.repeat(100_001)}`,
      /^A portfolio holds at most 100000 rows; this file has 100001\.$/,
    ],
  ])('says why', (text, message) =>
    expect(() => parseHoldingsCsv(text)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) as string }) as Error,
    ),
  );

  it('is worth nothing', () =>
    expect(() => sharesOf(read('A,0,USD,KGZ,,,,,').holdings)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/worth nothing/) as string,
      }) as Error,
    ));

  it('mixes currencies without a rate, also where none is named', () =>
    expect(() => sharesOf(read('A,1,,KGZ,,,,,', 'B,1,USD,KGZ,,,,,').holdings)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: 'The holdings are in no currency, USD: state a rate above 0 for all but one.',
      }) as Error,
    ));
});

describe('a rate an owner states', () => {
  it.each([
    [undefined, false],
    [0, false],
    [1e-10, false],
    [1e-9, true],
    [1, true],
    [1e9, true],
    [1e10, false],
    [Number.NaN, false],
  ])('%s counts: %s', (rate, counts) => expect(isRate(rate)).toBe(counts));
});

describe('cells of holdings', () => {
  it('are read without the blanks around them and whatever their case', () => {
    expect(read(' A , 1.5 , usd ,  kg , 25 % ,  Name  , ie , Mining ,  a   b ').holdings).toEqual([
      {
        symbol: 'A',
        name: 'Name',
        value: 1.5,
        currency: 'USD',
        domicile: 'IRL',
        sector: 'mining',
        countries: [{ country: 'KGZ', weight: 0.25, assets: ['a', 'b'] }],
      },
    ]);
  });
});
