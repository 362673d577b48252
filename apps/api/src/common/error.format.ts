import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, TokenKind, type ASTNode, type GraphQLFormattedError } from 'graphql';
import { UserError } from '#libs/events';
import { RateLimited } from '../access/rate-limited.error.js';

/** What a coercion error of graphql-js says when a literal has the wrong type. */
const WRONG_LITERAL = /cannot represent|^Expected value of type|^Enum "/;

/** And where in a variable. */
const WRONG_PATH = / at "([\w.[\]]+)"; /;

/**
 * What a caller sees of an error: a mistake of theirs with a code and a sentence, a fault of ours as "Internal error" – no stack,
 * no names of ours, no suggestions from the schema.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (original instanceof UserError)
    return {
      ...place,
      message: original.message,
      extensions: { code: original.code, ...field(original.field), ...wait(original) },
    };
  if (isInternal(original, formatted)) return { ...place, message: 'Internal error', extensions: { code: INTERNAL } };
  const message = shortened(withoutSuggestions(formatted.message));
  const code = codeOf(formatted);
  const wrong = code === 'BAD_USER_INPUT' ? field(wrongField(original)) : {};
  return { ...place, message, extensions: { ...formatted.extensions, code, ...wrong } };
}

export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** True for errors whose text must stay with us. */
export function isInternal(original: unknown, formatted: GraphQLFormattedError): boolean {
  if (original instanceof UserError) return false;
  return !(original instanceof GraphQLError) || formatted.extensions?.['code'] === INTERNAL;
}

function codeOf(formatted: GraphQLFormattedError): unknown {
  const code = formatted.extensions?.['code'];
  return code === 'GRAPHQL_VALIDATION_FAILED' && WRONG_LITERAL.test(formatted.message) ? 'BAD_USER_INPUT' : code;
}

/** Where a value of the wrong kind was given: the argument or field a literal stands behind, or the path into a variable. */
function wrongField(error: unknown): string | undefined {
  const [node] = (error instanceof GraphQLError && error.nodes) || [];
  if (node?.kind === Kind.VARIABLE_DEFINITION)
    return WRONG_PATH.exec((error as GraphQLError).message)?.[1] ?? node.variable.name.value;
  return node && nameBefore(node);
}

function nameBefore({ loc }: ASTNode): string | undefined {
  const colon = loc?.startToken.prev;
  return colon?.kind === TokenKind.COLON ? colon.prev?.value : undefined;
}

const wait = (error: UserError) => (error instanceof RateLimited ? { retryAfterSeconds: error.retryAfterSeconds } : {});

const field = (name: string | undefined) => (name === undefined ? {} : { field: name });

const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, '');

/** Longest message, in characters: graphql-js quotes a wrong value whole, which may be a report of 100 KB; what is wrong with it comes last. */
const LONGEST_MESSAGE = 400;
const KEPT_AT_EACH_END = 190;

const shortened = (message: string): string =>
  message.length <= LONGEST_MESSAGE
    ? message
    : `${message.slice(0, KEPT_AT_EACH_END)} … ${message.slice(-KEPT_AT_EACH_END)}`;
