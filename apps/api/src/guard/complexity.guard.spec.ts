import { buildSchema, GraphQLError, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { checkComplexity } from './complexity.guard.js';

const schema = buildSchema(`
  type Query { events(first: Int = 50): EventConnection!  sources: [Source!]! }
  type EventConnection { edges: [EventEdge!]!  nodes: [Event!]! }
  type EventEdge { node: Event! }
  type Event { id: ID!  reports: [Report!]!  similar(first: Int = 50): EventConnection! }
  type Report { id: ID! }
  type Source { id: ID!  names: [String!]! }
`);

/** Cost a question is refused with; `null` when it passes. */
function refusedCost(source: string, variables: Record<string, unknown> = {}): number | null {
  const document = parse(source);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  try {
    checkComplexity({ schema, document, operation, variables });
    return null;
  } catch (error) {
    return error instanceof GraphQLError ? Number(error.extensions['cost']) : Number.NaN;
  }
}

describe('the cost of a question', () => {
  it('counts a list as many times as its first asks for', () => {
    expect(refusedCost('{ events(first: 500) { nodes { id } } }')).toBeNull();
    expect(refusedCost('{ events(first: 100000) { nodes { id } } }')).toBe(200_001);
  });

  it('reads first from variables, and from their default', () => {
    const question = 'query ($n: Int) { events(first: $n) { nodes { id } } }';
    expect(refusedCost(question, { n: 100_000 })).toBe(200_001);
    expect(refusedCost(question, { n: 10 })).toBeNull();
    expect(refusedCost('query ($n: Int = 100000) { events(first: $n) { nodes { id } } }')).toBe(200_001);
  });

  it('multiplies nested lists', () => {
    const inner = 'similar(first: 50) { nodes { id } }';
    expect(refusedCost(`{ events(first: 500) { nodes { ${inner} } } }`)).toBe(1 + 500 * (1 + 1 + 50 * 2));
  });

  it('counts an unpaged list of objects ten times and a column once', () => {
    expect(refusedCost('{ events(first: 500) { nodes { reports { id } } } }')).toBeNull();
    expect(refusedCost('{ sources { id names } }')).toBeNull();
    expect(refusedCost('{ events(first: 500) { nodes { reports { id a: id b: id } } } }')).toBe(1 + 500 * (1 + 1 + 30));
  });

  it('sees through fragments', () => {
    const hidden =
      '{ ...q } fragment q on Query { events(first: 100000) { ...c } } fragment c on EventConnection { nodes { id } }';
    expect(refusedCost(hidden)).toBe(200_001);
  });
});
