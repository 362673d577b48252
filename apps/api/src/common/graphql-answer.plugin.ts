import { unwrapResolverError } from '@apollo/server/errors';
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UserError } from '#libs/events';
import type { Allowances } from '../access/allowances.js';
import { chargeOperation } from '../guard/charge.js';
import { checkSeriesSize } from '../guard/series-size.guard.js';
import { checkComplexity } from '../guard/complexity.guard.js';
import { refuseIntrospection } from '../guard/introspection.guard.js';
import { RETRY_AFTER_SECONDS, STATUS_OF_CODE } from './error-status.js';
import { INTERNAL } from './error.format.js';
import type { RequestContext } from './request.context.js';
import { loggable, type Logger } from './request-log.js';

interface Parts {
  readonly logger: Logger;
  readonly allowances: Allowances;
}

/** Measures a valid operation before it runs and charges it to whoever asks; logs our faults under the request's id; gives the answer the status of its error. */
export const graphqlAnswerPlugin = ({ logger, allowances }: Parts): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ schema, document, operation, request, contextValue: { principal, note } }) => {
        if (principal.kind === 'anonymous') refuseIntrospection(document);
        if (!operation) return;
        const asked = { schema, document, operation, variables: request.variables ?? {} };
        const cost = checkComplexity(asked);
        checkSeriesSize(asked);
        note.cost = cost;
        await chargeOperation(allowances, principal, cost);
      },
      didEncounterErrors: ({ errors, ...asked }) => {
        logFaults(logger, errors, asked);
        return Promise.resolve();
      },
      willSendResponse: (context) => {
        completeAnswer(context);
        return Promise.resolve();
      },
    }),
});

interface Asked {
  readonly contextValue: RequestContext;
  readonly operationName?: string | null;
}

/** Writes down, under the id of the request, what callers are not told. */
export function logFaults(
  logger: Logger,
  errors: readonly GraphQLError[],
  { contextValue: { requestId }, operationName }: Asked,
): void {
  for (const error of errors.filter(isOurs))
    logger.error({ requestId, operation: loggable(operationName), err: unwrapResolverError(error) });
}

function isOurs(error: GraphQLError): boolean {
  const original = unwrapResolverError(error);
  if (original instanceof UserError) return false;
  return !(original instanceof GraphQLError) || (original.extensions['code'] ?? INTERNAL) === INTERNAL;
}

function completeAnswer({ response, contextValue }: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  response.http.headers.set('cache-control', 'no-store');
  if (response.body.kind !== 'single') return;
  const { errors, data } = response.body.singleResult;
  if (!errors) return;
  response.body.singleResult.errors = errors.map((error) => withRequestId(error, contextValue.requestId));
  if (data === undefined || !isEmpty(data)) return;
  const code = errors.map(codeOf).find((known) => known in STATUS_OF_CODE) ?? '';
  response.http.status = STATUS_OF_CODE[code] ?? 200;
  const retryAfter = retryAfterOf(errors, code);
  if (retryAfter) response.http.headers.set('retry-after', String(retryAfter));
}

/** Seconds the error names itself, else those of its code. */
function retryAfterOf(errors: readonly GraphQLFormattedError[], code: string): number | undefined {
  const told = errors.find((error) => codeOf(error) === code)?.extensions?.['retryAfterSeconds'];
  return typeof told === 'number' ? told : RETRY_AFTER_SECONDS[code];
}

const codeOf = (error: GraphQLFormattedError): string => String(error.extensions?.['code']);

const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  codeOf(error) === INTERNAL ? { ...error, extensions: { ...error.extensions, requestId } } : error;

/** Data that could be had is worth an answer of 200, whatever else went wrong. */
const isEmpty = (data: Record<string, unknown> | null): boolean =>
  data === null || Object.values(data).every((value) => value === null);
