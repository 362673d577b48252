import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
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
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} cannot represent ${shown(value)}: ${expected}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  const parseLiteral = (node: ValueNode): string => parse(node.kind === Kind.STRING ? node.value : node.kind);
  return new GraphQLScalarType({ name, description, serialize: (value) => value, parseValue: parse, parseLiteral });
}

const shown = (value: unknown): string => (JSON.stringify(value) as string | undefined)?.slice(0, 60) ?? 'nothing';

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
