import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

const OF_SCALAR: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'false',
  Date: '"2020-01-01"',
  DateTime: '"2020-01-01T00:00:00Z"',
  CountryCode: '"KGZ"',
};

/** The smallest document that asks for a root field, with something valid for every argument it needs. */
export function sampleOperation(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const given = field.args
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${sampleValue(type)}`);
  const args = given.length > 0 ? `(${given.join(', ')})` : '';
  return `${operation} { ${field.name}${args}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'} }`;
}

function sampleValue(given: GraphQLInputType): string {
  const type = getNullableType(given);
  if (isListType(type)) return `[${sampleValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return OF_SCALAR[type.name] ?? '"x"';
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter((one) => isNonNullType(one.type));
  return `{ ${needed.map(({ name, type: inner }) => `${name}: ${sampleValue(inner)}`).join(', ')} }`;
}
