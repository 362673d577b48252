import { unwrapResolverError } from '@apollo/server/errors';
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UserError } from '#libs/events';
import { checkComplexity } from '../guard/complexity.guard.js';
import { RETRY_AFTER_SECONDS, STATUS_OF_CODE } from './error-status.js';
import { INTERNAL } from './error.format.js';
import type { RequestContext } from './request.context.js';
import { loggable, type Logger } from './request-log.js';

/** Measures a valid operation before it runs; logs our faults under the request's id; gives the answer the status of its error. */
export const graphqlAnswerPlugin = (logger: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation) checkComplexity({ schema, document, operation, variables: request.variables ?? {} });
        return Promise.resolve();
      },
      didEncounterErrors: ({ errors, contextValue, operationName }) => {
        for (const error of errors.filter(isOurs))
          logger.error({
            requestId: contextValue.requestId,
            operation: loggable(operationName),
            err: unwrapResolverError(error),
          });
        return Promise.resolve();
      },
      willSendResponse: (context) => {
        completeAnswer(context);
        return Promise.resolve();
      },
    }),
});

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
  const retryAfter = RETRY_AFTER_SECONDS[code];
  if (retryAfter) response.http.headers.set('retry-after', String(retryAfter));
}

const codeOf = (error: GraphQLFormattedError): string => String(error.extensions?.['code']);

const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  codeOf(error) === INTERNAL ? { ...error, extensions: { ...error.extensions, requestId } } : error;

/** Data that could be had is worth an answer of 200, whatever else went wrong. */
const isEmpty = (data: Record<string, unknown> | null): boolean =>
  data === null || Object.values(data).every((value) => value === null);
