import { holdingProblem, MAX_TEXT, MAX_VALUE, type Holding } from '#libs/exposure';

const sound: Holding = {
  symbol: 'CG',
  name: 'Centerra',
  value: 10,
  currency: 'USD',
  domicile: 'CAN',
  sector: null,
  countries: [
    { country: 'KGZ', weight: 0.6, assets: [] },
    { country: 'KAZ', weight: 0.4, assets: [] },
  ],
};
const inCountries = (...weights: [string, number][]): Partial<Holding> => ({
  countries: weights.map(([country, weight]) => ({ country, weight, assets: [] })),
});

describe('a holding that comes without a file', () => {
  it.each<[string, Partial<Holding>]>([
    ['as it is', {}],
    ['without name, currency or value', { name: null, currency: null, value: 0 }],
    ['worth as much as can be', { value: MAX_VALUE }],
    ['with a name as long as can be', { name: 'x'.repeat(MAX_TEXT), symbol: 'y'.repeat(MAX_TEXT) }],
    ['with one country whole and one of which it has nothing', inCountries(['KGZ', 1], ['KAZ', 0])],
    ['with weights that come to 1 but for rounding', inCountries(['KGZ', 0.7], ['KAZ', 0.1], ['UZB', 0.2 + 1e-10])],
    ['with one weight that is 1 but for rounding', inCountries(['KGZ', 1 + 1e-9])],
  ])('may be kept %s', (_, change) => expect(holdingProblem({ ...sound, ...change })).toBeNull());

  it.each<[string, Partial<Holding>, string, string, RegExp]>([
    ['no symbol', { symbol: ' ' }, 'symbol', ' ', /^Every row needs a symbol\.$/],
    ['a symbol over two lines', { symbol: 'A\nB' }, 'symbol', 'A\nB', /stands on one line/],
    ['a name nobody can read', { name: 'x'.repeat(MAX_TEXT + 1) }, 'name', 'x'.repeat(MAX_TEXT), /at most 200 char/],
    ['half a character', { name: '\uD800' }, 'name', '\uD800', /stands on one line/],
    ['a debt', { value: -0.01 }, 'value', '-0.01', /^A value is a number from 0 to 1e\+12/],
    ['more than there is', { value: MAX_VALUE * 2 }, 'value', '2000000000000', /^A value is a number/],
    ['no number', { value: Number.NaN }, 'value', 'NaN', /^A value is a number/],
    ['a currency by name', { currency: 'dollar' }, 'currency', 'dollar', /three letters, such as EUR/],
    ['a weight below nothing', inCountries(['KGZ', -0.1]), 'weight', '-0.1', /^A weight is a share from 0 to 1/],
    ['a weight above all', inCountries(['KGZ', 1.1]), 'weight', '1.1', /^A weight is a share/],
    ['a country twice', inCountries(['KGZ', 0.2], ['KGZ', 0.3]), 'weight', '0.2 + 0.3', /^A country is named twice\.$/],
    ['more than itself', inCountries(['KGZ', 0.6], ['KAZ', 0.5]), 'weight', '0.6 + 0.5', /more than 100 %\.$/],
  ])('is refused with %s, naming the cell', (_, change, ...[column, value, sentence]) =>
    expect(holdingProblem({ ...sound, ...change })).toEqual({
      column,
      value,
      detail: expect.stringMatching(sentence) as string,
    }),
  );
});
