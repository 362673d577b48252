import { parse, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../schema.js';
import { asksLedgerOnly, LEDGER_QUESTIONS, LEDGER_TYPES } from './ledger-questions.js';

let schema: GraphQLSchema;
beforeAll(async () => (schema = await buildApiSchema()));

describe('which answers may be kept', () => {
  it('is told by names the schema has', () => {
    const questions = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect([...LEDGER_QUESTIONS].filter((name) => !questions.includes(name))).toEqual([]);
    expect([...LEDGER_TYPES].filter((name) => !schema.getType(name))).toEqual([]);
  });

  it.each([
    ['{ country(code: "KGZ") { score { contributions { nodes { event { reports { report { text } } } } } } } }', true],
    ['{ __typename events { totalCount nodes { __typename id } } }', true],
    ['{ report(id: "x") { title proposals { id } } }', false],
    ['{ report(id: "x") { reading { readAt } } }', false],
    ['{ country(code: "KGZ") { name } me { name } }', false],
    [
      '{ country(code: "KGZ") { ...more } } fragment more on Country { events { nodes { feed claims { id } } } }',
      false,
    ],
    ['{ portfolios { id } }', false],
    ['{ sources { id } }', false],
    ['{ __schema { description } }', false],
  ])('%s: %p', (question, isLasting) => {
    expect(asksLedgerOnly(schema, parse(question))).toBe(isLasting);
  });
});
