import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLInputField, GraphQLSchema } from 'graphql';
import { printApiSchema } from './schema.js';

const CHECKED_IN = 'libs/contract/src/schema.graphql';

describe('the schema', () => {
  it('that is checked in is the one the API serves (npm run schema writes it)', async () => {
    expect(await printApiSchema()).toBe(readFileSync(CHECKED_IN, 'utf8'));
  });

  it('describes every type, field, argument and value', () => {
    const schema = buildSchema(readFileSync(CHECKED_IN, 'utf8'));
    const silent = Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith('__') && !ROOTS.has(name) && !BUILT_IN.has(name))
      .filter(({ description }) => !description)
      .map(({ name }) => name);
    for (const [type, field] of fieldsOf(schema)) {
      if (!field.description) silent.push(`${type}.${field.name}`);
      const args = 'args' in field ? field.args : [];
      silent.push(
        ...args.filter(({ description }) => !description).map(({ name }) => `${type}.${field.name}(${name})`),
      );
    }
    expect(silent).toEqual([]);
  });
});

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;

function fieldsOf(schema: GraphQLSchema): (readonly [string, AnyField])[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInputObjectType(type))) return [];
    const fields: AnyField[] = Object.values<AnyField>(type.getFields());
    return fields.map((field) => [type.name, field] as const);
  });
}
