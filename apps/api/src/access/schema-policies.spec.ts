import { isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { buildApiSchema } from '../schema.js';
import { policyOf } from './enforce-policies.js';
import { POLICIES } from './policies.js';
import { withRightsTable } from './rights-table.js';

let schema: GraphQLSchema;
beforeAll(async () => (schema = await buildApiSchema()));

/** `Type.field` → policy, for every field that is not introspection. */
function allFields(): Map<string, string | null> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  return new Map(
    types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, policyOf(type, field)] as const),
      ),
  );
}

describe('who may ask for what', () => {
  it('is said for every field of the schema: one that says nothing fails here and is refused by the server', () => {
    const silent = [...allFields()].filter(([, policy]) => policy === null).map(([field]) => field);
    expect(silent).toEqual([]);
  });

  it('is written in docs/security.md as it is (npm run schema writes it)', () => {
    const document = readFileSync('docs/security.md', 'utf8');
    expect(withRightsTable(document)).toBe(document);
  });

  it('lets nobody read scores or events without the right to read', () => {
    const open = [...allFields()].filter(([, policy]) => policy === 'anyone').map(([field]) => field.split('.')[0]);
    expect([...new Set(open)].sort()).toEqual(OPEN_TYPES);
  });

  it('lets nobody change anything with the right to read alone', () => {
    const mutations = [...allFields()].filter(([field]) => field.startsWith('Mutation.'));
    expect(mutations.length).toBeGreaterThan(0);
    expect(mutations.filter(([, policy]) => policy === 'public-read' || policy === 'anyone')).toEqual([]);
  });
});

describe('a refused question', () => {
  it('is null beside the answers to the rest of the document: whatever not every reader may ask may be null', () => {
    const queries = Object.values(schema.getQueryType()!.getFields());
    const restricted = queries.filter((field) => {
      const policy = policyOf(schema.getQueryType()!, field);
      return policy !== null && policy !== 'public-read' && POLICIES[policy].roles !== 'everybody';
    });
    expect(restricted.length).toBeGreaterThan(15);
    expect(restricted.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });
});

/** Types whose fields hold nothing of the ledger. */
const OPEN_TYPES = ['Me', 'PageInfo', 'Query'];
