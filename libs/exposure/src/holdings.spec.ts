import {
  parseGhostfolio,
  parseHoldings,
  parseHoldingsCsv,
  sharesOf,
  unknownShareOf,
  type Holding,
} from '#libs/exposure';

const aHolding = (more: Partial<Holding>): Holding => ({
  symbol: 'A',
  name: null,
  value: 1,
  currency: null,
  domicile: null,
  sector: null,
  countries: [],
  ...more,
});
const csv = (...lines: string[]) => parseHoldingsCsv(lines.join('\n'));

describe('pasted holdings', () => {
  it('are looked through to several countries, and the rest of a fund stays unknown', () => {
    const { holdings, problems } = csv(
      'symbol,value,currency,country,weight',
      'VWO,1000,USD,CHN,30%',
      'VWO,1000,USD,IN,0.2',
      'KUMTOR,50,USD,Kyrgyzstan,',
    );
    expect(problems).toEqual([]);
    expect(holdings.map(({ symbol }) => symbol)).toEqual(['VWO', 'KUMTOR']);
    expect(holdings[0]!.countries).toEqual([
      { country: 'CHN', weight: 0.3, assets: [] },
      { country: 'IND', weight: 0.2, assets: [] },
    ]);
    expect(unknownShareOf(holdings[0]!)).toBeCloseTo(0.5, 12);
  });

  it('take semicolons, tabs, any column order and a byte order mark', () => {
    expect(csv('\uFEFFcountry;value;symbol', 'KGZ;1.5;A').holdings).toEqual([
      aHolding({ symbol: 'A', value: 1.5, countries: [{ country: 'KGZ', weight: 1, assets: [] }] }),
    ]);
  });

  it.each([
    ['decimal commas', ['A;1234,5;KGZ;12,5 %', 'B;1.234,50;KAZ;'], [1234.5, 1234.5]],
    ['thousands as an English spreadsheet writes them', ['A;"1,234.50";KGZ;12.5%', 'B;1,234;KAZ;'], [1234.5, 1234]],
    ['spaces between thousands', ['A;1 234,50;KGZ;12,5%', 'B;1\u00a0000;KAZ;'], [1234.5, 1000]],
    ['points alone', ['A;1234.5;KGZ;0.125', 'B;1.234;KAZ;'], [1234.5, 1.234]],
  ])('are read with %s, cut by semicolons or tabs, when all numbers are written alike', (_, rows, values) => {
    for (const cut of [';', '\t']) {
      const { holdings, problems } = csv(
        ...['symbol;value;country;weight', ...rows].map((row) => row.replaceAll(';', cut)),
      );
      expect(problems).toEqual([]);
      expect(holdings.map(({ value }) => value)).toEqual(values);
      expect(holdings[0]!.countries[0]!.weight).toBe(0.125);
    }
  });

  it('are not guessed at where a number may mean two things, or the list writes them in two ways', () => {
    const lines = (...rows: string[]) => csv('symbol;value;country', ...rows).problems.map(({ line }) => line);
    expect(lines('A;1,234;KGZ', 'B;5;KAZ')).toEqual([2]);
    expect(lines('A;1,5;KGZ', 'B;2.5;KAZ')).toEqual([2]);
    expect(csv('symbol,value,country', 'A,"1,5",KGZ').problems).toMatchObject([{ line: 2, column: 'value' }]);
  });

  it('are named by their ISIN where there is no symbol, and its first letters are not taken for where the money works', () => {
    const { holdings, ignored } = csv('ISIN;Value;Country', 'IE00B4L5Y983;100;', 'US5949181045;50;USA');
    expect(holdings.map(({ symbol }) => symbol)).toEqual(['IE00B4L5Y983', 'US5949181045']);
    expect(holdings[0]).toMatchObject({ domicile: null, countries: [] });
    expect(ignored).toEqual([]);
  });

  it.each([
    ['A,-5,,KGZ,', 'value'],
    ['A,1e309,,KGZ,', 'value'],
    ['A,NaN,,KGZ,', 'value'],
    ['A,"1,000",,KGZ,', 'value'],
    ['A,5,DOLLARS,KGZ,', 'currency'],
    ['A,5,,Atlantis,', 'country'],
    ['A,5,,KGZ,120%', 'weight'],
    [',5,,KGZ,', 'symbol'],
  ])('name line and column of a bad row: %s', (row, column) => {
    const { problems } = csv('symbol,value,currency,country,weight', 'OK,1,,KAZ,', row);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 3, column });
  });

  it.each([
    ['OK,1', 'a row that ends early', 'country'],
    ['A,1,000.5,KGZ,USD', 'a decimal that was split in two by a separator', 'column 5'],
  ])('name line and column of a row whose cells have slipped: %s is %s', (row, _, column) => {
    const { holdings, problems } = csv('symbol,value,country,currency', 'FINE,1,KAZ,', row);
    expect(holdings.map(({ symbol }) => symbol)).toEqual(['FINE']);
    expect(problems).toMatchObject([{ line: 3, column }]);
  });

  it('keep the domicile of a fund apart from where its money works', () => {
    const { holdings, ignored } = csv('symbol,value,country,domicile,isin', 'FUND,10,KGZ,Ireland,IE00');
    expect(holdings[0]).toMatchObject({ domicile: 'IRL', countries: [{ country: 'KGZ', weight: 1 }] });
    expect([...sharesOf(holdings).byCountry]).toEqual([['KGZ', 1]]);
    expect(ignored).toEqual(['isin']);
  });

  it('name the assets they own and the sector that decides how hard events on them hit', () => {
    const header = 'symbol,value,country,sector,asset';
    expect(csv(header, 'CG,10,KGZ,Mining,kumtor jerooy').holdings[0]).toMatchObject({
      sector: 'mining',
      countries: [{ country: 'KGZ', weight: 1, assets: ['kumtor', 'jerooy'] }],
    });
    expect(csv(header, 'CG,10,KGZ,alchemy,kumtor').problems).toMatchObject([{ line: 2, column: 'sector' }]);
    expect(csv(header, 'CG,10,,mining,kumtor').problems).toMatchObject([{ line: 2, column: 'asset' }]);
  });

  it('refuse weights of one holding that add up to more than 100 %', () => {
    const { problems } = csv('symbol,value,country,weight', 'F,10,KAZ,0.7', 'F,10,KGZ,0.4');
    expect(problems).toMatchObject([{ line: 3, column: 'weight' }]);
  });

  it('refuse a header without the columns they need, an empty file and an open quote', () => {
    expect(() => csv('name,amount', 'a,1')).toThrow(/misses symbol, value, country/);
    expect(() => csv('')).toThrow(/empty/);
    expect(() => csv('symbol,value,country', '"A,1,KGZ')).toThrow(/no CSV/);
  });
});

describe('a Ghostfolio export', () => {
  it('gives the countries behind each holding, by two-letter code', () => {
    const { holdings } = parseGhostfolio({
      holdings: [
        {
          symbol: 'VT',
          name: 'World',
          currency: 'USD',
          value: 100,
          countries: [
            { code: 'US', weight: 0.6 },
            { code: 'KG', weight: 0.1 },
          ],
        },
      ],
    });
    expect(holdings[0]!.countries).toEqual([
      { country: 'USA', weight: 0.6, assets: [] },
      { country: 'KGZ', weight: 0.1, assets: [] },
    ]);
  });

  it('is valued at the last traded price when it holds activities only', () => {
    const trade = { symbol: 'X', currency: 'EUR' };
    const { holdings } = parseGhostfolio({
      activities: [
        { ...trade, type: 'BUY', quantity: 10, unitPrice: 5, date: '2020-01-01' },
        { ...trade, type: 'SELL', quantity: 4, unitPrice: 8, date: '2020-06-01' },
        { ...trade, type: 'DIVIDEND', quantity: 10, unitPrice: 1, date: '2021-01-01' },
      ],
      assetProfiles: [{ symbol: 'X', name: 'X fund', countries: [{ code: 'KZ', weight: 1 }] }],
    });
    expect(holdings).toEqual([
      aHolding({
        symbol: 'X',
        name: 'X fund',
        value: 48,
        currency: 'EUR',
        countries: [{ country: 'KAZ', weight: 1, assets: [] }],
      }),
    ]);
  });

  it('of today is read: drafts count nothing, prices of own assets are the newest, what is sold is gone', () => {
    const trade = { dataSource: 'YAHOO', currency: 'USD', accountId: null, comment: null, fee: 0, tags: [] };
    const buy = { ...trade, type: 'BUY' };
    const { holdings, problems } = parseGhostfolio({
      meta: { date: '2026-02-05T00:00:00.000Z', version: '2.300.0' },
      accounts: [{ balance: 2000, currency: 'USD', name: 'Account' }],
      assetProfiles: [
        {
          symbol: 'own-flat',
          name: 'Flat',
          currency: 'EUR',
          countries: [{ code: 'KG', weight: 1, name: 'Kyrgyzstan' }],
          marketData: [
            { date: '2025-12-31T00:00:00.000Z', marketPrice: 700 },
            { date: '2024-12-31T00:00:00.000Z', marketPrice: 600 },
          ],
        },
      ],
      activities: [
        { ...trade, type: 'FEE', symbol: 'fee', quantity: 0, unitPrice: 49, date: '2021-09-01T00:00:00.000Z' },
        { ...buy, symbol: 'MSFT', quantity: 5, unitPrice: 300, date: '2021-09-16T00:00:00.000Z' },
        { ...buy, symbol: 'MSFT', quantity: 9, unitPrice: 1, date: '2050-06-06T00:00:00.000Z' },
        { ...buy, symbol: 'own-flat', quantity: 2, unitPrice: 500, date: '2022-01-01T00:00:00.000Z' },
        { ...buy, symbol: 'GONE', quantity: 0.3, unitPrice: 1, date: '2022-01-01T00:00:00.000Z' },
        { ...trade, type: 'SELL', symbol: 'GONE', quantity: 0.1, unitPrice: 1, date: '2022-01-02T00:00:00.000Z' },
        { ...trade, type: 'SELL', symbol: 'GONE', quantity: 0.2, unitPrice: 1, date: '2022-01-03T00:00:00.000Z' },
      ],
    });
    expect(problems).toEqual([]);
    expect(holdings.map(({ symbol, value, currency }) => [symbol, value, currency])).toEqual([
      ['MSFT', 1500, 'USD'],
      ['own-flat', 1400, 'EUR'],
    ]);
    expect(holdings.map(({ countries }) => countries.map(({ country }) => country))).toEqual([[], ['KGZ']]);
  });

  it('of holdings takes what it needs from the asset profile, and a base value in the base currency', () => {
    const assetProfile = { symbol: 'VT', name: 'World', currency: 'USD', countries: [{ code: 'US', weight: 0.6 }] };
    const { holdings } = parseGhostfolio({
      holdings: [{ assetProfile, valueInBaseCurrency: 90, quantity: 1 }],
      user: { settings: { currency: 'CHF' } },
    });
    expect(holdings).toMatchObject([{ symbol: 'VT', value: 90, currency: 'CHF', countries: [{ country: 'USA' }] }]);
  });

  it('names the position that cannot be read and refuses what is no export', () => {
    expect(parseGhostfolio({ holdings: [{ symbol: 'S', value: -1, countries: [] }] }).problems).toMatchObject([
      { line: 1, column: 'value' },
    ]);
    const twice = { symbol: 'S', value: 1, countries: [] };
    expect(parseGhostfolio({ holdings: [twice, twice] }).problems).toMatchObject([{ line: 2, column: 'symbol' }]);
    expect(() => parseGhostfolio({ anything: [] })).toThrow(/no Ghostfolio export/);
    expect(() => parseHoldings('{ "holdings": [')).toThrow(/begins like JSON/);
  });
});

describe('currencies', () => {
  it('are never mixed without a rate from the owner', () => {
    const { holdings } = csv('symbol,value,currency,country', 'A,100,EUR,KGZ', 'B,100,USD,KAZ');
    expect(() => sharesOf(holdings)).toThrow(/EUR, USD/);
    const shares = sharesOf(holdings, { USD: 0.5 });
    expect(shares.total).toBe(150);
    expect(shares.byCountry.get('KGZ')).toBeCloseTo(2 / 3, 12);
    expect([...shares.totals]).toEqual([
      ['EUR', 100],
      ['USD', 100],
    ]);
  });
});
