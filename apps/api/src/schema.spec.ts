import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { printApiSchema } from './schema.js';

const CHECKED_IN = 'libs/contract/src/schema.graphql';

describe('the schema', () => {
  it('that is checked in is the one the API serves (npm run schema writes it)', async () => {
    expect(await printApiSchema()).toBe(readFileSync(CHECKED_IN, 'utf8'));
  });

  it('describes every type, field, argument and value', () => {
    const schema = buildSchema(readFileSync(CHECKED_IN, 'utf8'));
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ROOTS.has(type.name) || BUILT_IN.has(type.name)) continue;
      if (!type.description) silent.push(type.name);
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)))
        continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        for (const argument of 'args' in field ? field.args : [])
          if (!argument.description) silent.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
    expect(silent).toEqual([]);
  });
});

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
