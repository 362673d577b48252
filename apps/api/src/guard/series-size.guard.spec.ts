import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, GraphQLError, parse } from 'graphql';
import * as contract from '#libs/contract';
import { LIMITS } from './limits.js';
import { checkSeriesSize } from './series-size.guard.js';

const schema = buildSchema(readFileSync('libs/contract/src/schema.graphql', 'utf8'));
const YEARS_30 = 'from: "1990-01-01", to: "2019-12-31"';
const ALL_COLUMNS = 'dates score low high labels pillars { values } indicators { values } points { values }';

/** Bytes a question is refused with; `null` when it passes. */
function refusedBytes(source: string, variables: Record<string, unknown> = {}): number | null {
  const document = parse(source);
  const operation = getOperationAST(document)!;
  try {
    checkSeriesSize({ schema, document, operation, variables });
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    expect(error.extensions).toMatchObject({ code: 'QUERY_LIMIT', name: 'answerBytes', limit: LIMITS.answerBytes });
    return Number(error.extensions['cost']);
  }
}

describe('the size of an answer with series', () => {
  it.each([
    [
      'a country, every column of every day of ten years',
      `{ country(code: "KGZ") { series(from: "2010-01-01", to: "2019-12-31", parts: INDICATORS) { ${ALL_COLUMNS} } } }`,
    ],
    [
      'a country, every column of every week of thirty years',
      `{ country(code: "KGZ") { series(${YEARS_30}, interval: WEEK, parts: INDICATORS) { ${ALL_COLUMNS} } } }`,
    ],
    [
      'a country, score and band of every day of thirty years',
      `{ country(code: "KGZ") { series(${YEARS_30}) { dates score low high labels } } }`,
    ],
    [
      'five countries, the score of every day of thirty years',
      `{ scores(countries: ["KGZ", "KAZ", "UZB", "TJK", "TKM"], ${YEARS_30}, parts: NONE) { dates score } }`,
    ],
    [
      'all months of thirty years of a page of 165 countries',
      `{ countries(first: 165) { nodes { series(${YEARS_30}, interval: MONTH) { dates score } } } }`,
    ],
    ['what is left out', `{ country(code: "KGZ") { series(${YEARS_30}, parts: NONE) { ${ALL_COLUMNS} } } }`],
    [
      'a country asked for twice',
      `{ scores(countries: ["KGZ", "KGZ", "KGZ", "KGZ", "KGZ", "KGZ", "KGZ"], ${YEARS_30}) { dates score } }`,
    ],
    [
      'a mean of a region over thirty years',
      `{ regionSeries(region: CENTRAL_ASIA, ${YEARS_30}) { dates mean countries } }`,
    ],
  ])('is small enough: %s', (_, source) => {
    expect(refusedBytes(source)).toBeNull();
  });

  it.each([
    [
      'a country, every column of every day of thirty years',
      `{ country(code: "KGZ") { series(${YEARS_30}, parts: INDICATORS) { ${ALL_COLUMNS} } } }`,
    ],
    [
      'seven countries, the score of every day of thirty years',
      `{ scores(countries: ["KGZ", "KAZ", "UZB", "TJK", "TKM", "MMR", "MLI"], ${YEARS_30}, parts: NONE) { dates score } }`,
    ],
    [
      'every day of thirty years of a page of countries',
      `{ countries(first: 10) { nodes { series(${YEARS_30}) { dates score } } } }`,
    ],
    [
      'the same in fragments',
      `{ countries(first: 10) { ...a } } fragment a on CountryConnection { nodes { ...b } } fragment b on Country { series(${YEARS_30}) { ...c } } fragment c on ScoreSeries { dates score }`,
    ],
    [
      'the same under many names',
      `{ ${Array.from({ length: 10 }, (_, n) => `a${n}: country(code: "KGZ") { series(${YEARS_30}) { dates score } }`).join(' ')} }`,
    ],
    [
      'a portfolio’s days since the year 1',
      '{ portfolio(id: "x") { history(from: "0001-01-01", to: "2019-12-31") { dates score scoredShare } } }',
    ],
  ])('is too large: %s', (_, source) => {
    expect(refusedBytes(source)).toBeGreaterThan(LIMITS.answerBytes);
  });

  it('follows from days, countries and columns in variables, and from their defaults', () => {
    const question = `query ($countries: [CountryCode!]!, $from: Date = "1990-01-01", $parts: SeriesParts! = INDICATORS) {
      scores(countries: $countries, from: $from, to: "2019-12-31", parts: $parts) { dates score indicators { values } } }`;
    expect(refusedBytes(question, { countries: ['KGZ'] })).toBeGreaterThan(LIMITS.answerBytes);
    expect(refusedBytes(question, { countries: ['KGZ'], parts: 'NONE' })).toBeNull();
    expect(refusedBytes(question, { countries: ['KGZ'], from: '2015-01-01' })).toBeNull();
    expect(
      refusedBytes(question, { countries: ['KGZ', 'KAZ', 'UZB', 'TJK', 'TKM', 'MMR'], from: '2012-01-01' }),
    ).not.toBeNull();
  });

  it('counts nothing for days that are none: they are refused as bad input', () => {
    const question =
      'query ($from: Date!) { country(code: "KGZ") { series(from: $from, to: "2019-12-31") { dates score } } }';
    for (const from of ['1990-02-30', 7, null, '2020-01-01']) expect(refusedBytes(question, { from })).toBeNull();
  });
});

describe('every operation of the web app', () => {
  /** Everything since the feeds begin; parts of a series as the dearest page asks for them. */
  const WIDEST = { from: '1989-01-01', to: '2026-12-31', on: '2026-12-31', first: 500, withReference: true };
  /** Asked in spans. */
  const REHEARSED = { from: '2015-01-04', to: '2026-12-31', parts: 'INDICATORS' };
  const operations = Object.entries(contract).flatMap(([name, document]) =>
    name.endsWith('Document') && document instanceof contract.TypedDocumentString
      ? [[name, document.toString()] as const]
      : [],
  );

  it.each(operations)('%s may be asked for all days there are', (name, text) => {
    const variables = name === 'RehearsedCountryDocument' ? REHEARSED : WIDEST;
    expect(refusedBytes(text, variables)).toBeNull();
  });
});
