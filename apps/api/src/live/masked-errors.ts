import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { formatError, INTERNAL, isInternal } from '../common/error.format.js';
import type { Logger } from '../common/request-log.js';

/** Errors of a subscription as a caller may see them; those that are our fault are logged and hidden. */
export function maskedErrors(raw: readonly GraphQLError[], logger: Logger): GraphQLError[] {
  return raw.map((error) => {
    const coded = withCode(error);
    const original = error.originalError ?? error;
    if (isInternal(original, coded)) logger.error({ subscription: true, err: original });
    const { message, path, extensions } = formatError(coded, error);
    return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
  });
}

/** Validation errors carry no code of their own; what else has none is a fault of ours. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const code = error.extensions['code'] ?? (error.path === undefined ? 'GRAPHQL_VALIDATION_FAILED' : INTERNAL);
  return { ...error.toJSON(), extensions: { ...error.extensions, http: undefined, code } };
}
