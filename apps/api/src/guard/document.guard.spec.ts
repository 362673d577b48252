import { GraphQLError } from 'graphql';
import { checkRequest, parseDocument } from './request.guard.js';

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const nested = (depth: number): string => (depth === 0 ? 'id' : `a { ${nested(depth - 1)} }`);

/** Code and limit by which a document is refused, and how long that took. */
function refusal(source: string): { code: unknown; name: unknown; ms: number } {
  const started = performance.now();
  try {
    parseDocument(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { code: error.extensions['code'], name: error.extensions['name'], ms: performance.now() - started };
  }
  return { code: null, name: null, ms: performance.now() - started };
}

describe('the guard of documents', () => {
  it('refuses 101 aliases of __typename and 16 aliases anywhere', () => {
    expect(refusal(`{ ${times(101, (n) => `a${n}: __typename`)} }`).code).toBe('QUERY_LIMIT');
    const nestedAliases = refusal(`{ country { ${times(16, (n) => `a${n}: name`)} } }`);
    expect(nestedAliases).toMatchObject({ code: 'QUERY_LIMIT', name: 'aliases' });
    expect(refusal(`{ country { ${times(15, (n) => `a${n}: name`)} } }`).code).toBeNull();
  });

  it('stops reading at a thousand tokens', () => {
    expect(refusal(`{ ${times(1000, (n) => `a${n}: __typename`)} }`).code).toBe('GRAPHQL_PARSE_FAILED');
    expect(refusal(`{ ${'name '.repeat(20_000)} }`).code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('refuses the same field 21 times', () => {
    expect(refusal(`{ country { ${'name '.repeat(500)} } }`)).toMatchObject({ name: 'repeatedKeys' });
    expect(refusal(`{ country { ${'name '.repeat(20)} } }`).code).toBeNull();
  });

  it('counts root fields inside of fragments', () => {
    const hidden = `query { ...a } fragment a on Query { ${times(11, (n) => `f${n}`)} }`;
    expect(refusal(hidden)).toMatchObject({ code: 'QUERY_LIMIT', name: 'rootFields' });
  });

  it('measures a bomb of 18 fragment levels without writing it out', () => {
    const levels = times(18, (n) => `fragment f${n} on A { x { ...f${n + 1} } y { ...f${n + 1} } }`);
    const bombs = Array.from({ length: 5 }, () => refusal(`{ a { ...f0 } } ${levels} fragment f18 on A { id }`));
    expect(new Set(bombs.map(({ code }) => code))).toEqual(new Set(['QUERY_LIMIT']));
    // Written out it would take seconds every time; a machine that is busy is not so five times.
    expect(Math.min(...bombs.map(({ ms }) => ms))).toBeLessThan(20);
  });

  it('refuses depth 13 and lets depth 12 through', () => {
    expect(refusal(`{ ${nested(12)} }`)).toMatchObject({ name: 'depth' });
    expect(refusal(`{ ${nested(30)} }`)).toMatchObject({ name: 'depth' });
    expect(refusal(`{ ${nested(11)} }`).code).toBeNull();
  });

  it('refuses more than ten directives, wherever they stand', () => {
    expect(refusal(`{ a { id ${times(11, () => '@x')} } }`)).toMatchObject({ name: 'directives' });
    expect(refusal(`query ${times(11, () => '@x')} { a { id } }`)).toMatchObject({ name: 'directives' });
  });

  it('does not hang on circular fragments', () => {
    expect(refusal('{ a { ...f } } fragment f on A { b { ...g } } fragment g on A { c { ...f } }').code).toBeNull();
  });
});

describe('the guard of requests', () => {
  it.each([
    ['a batch of operations', [{ query: '{ a }' }], 'BAD_REQUEST'],
    ['no query', { query: null }, 'BAD_REQUEST'],
    ['a number for a query', { query: 1 }, 'BAD_REQUEST'],
    ['variables as text', { query: '{ a }', variables: '{}' }, 'BAD_REQUEST'],
    ['something that is no GraphQL', { query: 'qwerty' }, 'GRAPHQL_PARSE_FAILED'],
    [
      'a persisted hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['a subscription over HTTP', { query: 'subscription { scoreChanged { delta } }' }, 'BAD_REQUEST'],
  ])('refuses %s', (_, body, code) => {
    let refused: unknown;
    try {
      checkRequest(body);
    } catch (error) {
      refused = error instanceof GraphQLError && error.extensions['code'];
    }
    expect(refused).toBe(code);
  });
});
