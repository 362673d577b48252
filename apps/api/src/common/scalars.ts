import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { countryByCode, isDay, isInstant } from '#libs/events';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly isValid: (text: string) => boolean;
  /** What a caller should send instead. */
  readonly expected: string;
}

/** A scalar written as text, checked on the way in and passed through on the way out. */
function textScalar({ name, description, isValid, expected }: TextScalar): GraphQLScalarType<string, unknown> {
  const refuse = (value: string, nodes?: ValueNode): never => {
    throw new GraphQLError(`${name} cannot represent ${value.slice(0, LONGEST_SHOWN)}: ${expected}.`, {
      ...(nodes && { nodes }),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  const parseValue = (value: unknown): string =>
    typeof value === 'string' && isValid(value) ? value : refuse(JSON.stringify(value));
  const parseLiteral = (node: ValueNode): string =>
    node.kind === Kind.STRING && isValid(node.value) ? node.value : refuse(print(node), node);
  return new GraphQLScalarType({ name, description, serialize: (value) => value, parseValue, parseLiteral });
}

/** Characters of a value that is quoted back. */
const LONGEST_SHOWN = 60;

export const DateScalar = textScalar({
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`: the local day of the country the fact happened in.',
  isValid: isDay,
  expected: 'send a day that exists as YYYY-MM-DD, for example "2020-10-06"',
});

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description:
    'A moment, RFC 3339 with an offset, for example `2020-10-07T00:00:00Z`. Compared as a moment, never as text.',
  isValid: isInstant,
  expected: 'send a moment with an offset, for example "2020-10-07T00:00:00Z"',
});

export const CountryCodeScalar = textScalar({
  name: 'CountryCode',
  description: 'ISO 3166-1 alpha-3 code in capitals, for example `KGZ`; XKX for Kosovo.',
  isValid: (code) => countryByCode(code) !== null,
  expected: 'send the three-letter code of a country in capitals, for example "KGZ"',
});
