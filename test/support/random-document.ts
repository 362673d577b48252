import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Values a caller may send, right and wrong, by scalar. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  Int: ['0', '1', '-1', '50', '2147483647', '2147483648', '1.5', '"5"'],
  Float: ['0', '0.4', '-1', '1e308', '1e309'],
  Boolean: ['true', 'false', '"true"'],
  Date: ['"2020-10-06"', '"2020-02-30"', '"0000-00-00"', '"6 October"'],
  DateTime: ['"2020-10-06T12:00:00Z"', '"2020-10-06"', '"9999-12-31T23:59:59Z"'],
  CountryCode: ['"KGZ"', '"KAZ"', '"XYZ"', '"kgz"', '""'],
};
const TEXTS = ['"x"', '""', '"\\u0000"', '"__proto__"', '"KGZ"', '"\' or 1=1 --"', '"%_"', 'null'];
const DEEPEST = 4;

type Draw = fc.GeneratorValue;

/** Questions of any shape the schema allows, with values it may not allow. */
export function anyDocument(schema: GraphQLSchema): fc.Arbitrary<string> {
  const query = schema.getQueryType()!;
  return fc.gen().map((draw) => `query ${selection(query, draw, 0)}`);
}

const pick = <T>(draw: Draw, among: readonly T[]): T => among[draw(fc.nat, among.length - 1)] as T;
const chance = (draw: Draw, percent: number): boolean => draw(fc.nat, 99) < percent;

function selection(type: GraphQLCompositeType, draw: Draw, depth: number): string {
  if (isAbstractType(type)) return '{ __typename }';
  const fields = Object.values('getFields' in type ? type.getFields() : {}).filter(
    ({ type: inner }) => depth < DEEPEST || !isCompositeType(getNamedType(inner)),
  );
  if (fields.length === 0) return '{ __typename }';
  const chosen = Array.from({ length: 1 + draw(fc.nat, 2) }, (_, index) => ({ field: pick(draw, fields), index }));
  return `{ ${chosen.map(({ field, index }) => `f${index}: ${asked(field, draw, depth)}`).join(' ')} }`;
}

function asked(field: GraphQLField<unknown, unknown>, draw: Draw, depth: number): string {
  const given = field.args
    .filter(({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined ? true : chance(draw, 30)))
    .map(({ name, type }) => `${name}: ${value(type, draw, 0)}`);
  const inner = getNamedType(field.type);
  const below = isCompositeType(inner) ? ` ${selection(inner, draw, depth + 1)}` : '';
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${below}`;
}

function value(given: GraphQLInputType, draw: Draw, depth: number): string {
  if (!isNonNullType(given) && chance(draw, 5)) return 'null';
  const type = getNullableType(given);
  if (isListType(type)) return `[${value(type.ofType, draw, depth + 1)}]`;
  if (isEnumType(type)) return chance(draw, 95) ? pick(draw, type.getValues()).name : 'NO_SUCH_VALUE';
  if (!isInputObjectType(type)) return pick(draw, VALUES[type.name] ?? TEXTS);
  const fields = Object.values(type.getFields()).filter(
    (one) => isNonNullType(one.type) || (depth < 2 && chance(draw, 30)),
  );
  return `{ ${fields.map(({ name, type: inner }) => `${name}: ${value(inner, draw, depth + 1)}`).join(', ')} }`;
}
