import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLInputField, GraphQLSchema } from 'graphql';
import { printApiSchema } from './schema.js';

const CHECKED_IN = 'libs/contract/src/schema.graphql';

describe('the schema', () => {
  it('that is checked in is the one the API serves (npm run schema writes it)', async () => {
    expect(await printApiSchema()).toBe(readFileSync(CHECKED_IN, 'utf8'));
  });

  it('has every name callers were promised', () => {
    const schema = buildSchema(readFileSync(CHECKED_IN, 'utf8'));
    const names = new Set(
      fieldsOf(schema).flatMap(([type, field]) => {
        const args = 'args' in field ? field.args : [];
        return [`${type}.${field.name}`, ...args.map(({ name }) => `${type}.${field.name}(${name})`)];
      }),
    );
    expect(namesIn(PROMISED).length).toBeGreaterThan(150);
    expect(namesIn(PROMISED).filter((name) => !names.has(name))).toEqual([]);
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

/** What callers were promised, with the arguments they build on. Names go only with a new version of the API. */
const PROMISED = `
  Query: countries(on asOf method weights region labels orderBy first after) country(code) movers(days on asOf first)
    scores(countries from to interval asOf method weights parts) events(filter orderBy first after) event(id) report(id) sources()
    factors(country on asOf) indicators() methods() method(version) portfolio(id) portfolios() alertRules() rehearseAlert(from to)
    reviewQueue(first after) imports(first after) outlook(country on asOf) backtests() audit(first after)
  Mutation: reportEvent(idempotencyKey) submitReport(idempotencyKey) reviseEvent(idempotencyKey expectedVersion)
    retractEvent(idempotencyKey expectedVersion) mergeEvents(idempotencyKey) splitEvent(idempotencyKey) gradeSource(idempotencyKey)
    proposeReview(idempotencyKey) approveReview(idempotencyKey) rejectReview(idempotencyKey) addFactor(idempotencyKey)
    endFactor(idempotencyKey expectedVersion) createPortfolio() importHoldings() sharePortfolio() createAlertRule() acknowledgeAlert()
    createApiKey() revokeApiKey()
  Subscription: scoreChanged(countries minDelta) eventReported(countries) alertRaised() importProgress(id)
  Country: score(on asOf method weights) series(from to asOf) events(filter first after) factors() coverage() neighbours()
  Score: on() asOf() value() low() high() label() direction() hash() method() coverage() pillars() indicators()
    contributions(first after) changeSince(date) without(eventId)
  Event: id() country() occurredOn() until() class() place() actors() dead() injured() confidence() status() reports() revisions()
  Evidence: report() attribution() quote() span() denies()
  EventRevision: number() knownAt() reason() by() change()`;

/** `Query: a(b c) d()` → `Query.a`, `Query.a(b)`, `Query.a(c)`, `Query.d`. */
function namesIn(promises: string): string[] {
  return [...promises.matchAll(/(\w+):((?:\s+\w+\([^)]*\))+)/g)].flatMap(([, type = '', fields = '']) =>
    [...fields.matchAll(/(\w+)\(([^)]*)\)/g)].flatMap(([, field = '', words = '']) => [
      `${type}.${field}`,
      ...words.split(' ').flatMap((word) => (word ? [`${type}.${field}(${word})`] : [])),
    ]),
  );
}

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
