import { GraphQLError, OperationTypeNode, validate, getOperationAST } from 'graphql';
import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { checkComplexity } from '../guard/complexity.guard.js';
import { LIMITS } from '../guard/limits.js';
import { badRequest } from '../guard/refusals.js';
import { parseDocument } from '../guard/request.guard.js';

const SUBSCRIPTIONS_PER_CONNECTION = 20;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly payload: SubscribePayload;
  /** Subscriptions this connection has open already. */
  readonly open: number;
}

/** What to run for a message, under the limits that hold for requests; only subscriptions run over a socket. */
export function subscriptionOf({ schema, payload, open }: Asked): ExecutionArgs | readonly GraphQLError[] {
  try {
    if (open > SUBSCRIPTIONS_PER_CONNECTION)
      throw badRequest(`A connection may hold ${SUBSCRIPTIONS_PER_CONNECTION} subscriptions: close some first.`);
    const document = parseDocument(payload.query);
    const errors = validate(schema, document, undefined, { maxErrors: LIMITS.errors });
    if (errors.length > 0) return errors;
    const operation = getOperationAST(document, payload.operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      throw badRequest('Only subscriptions run over a socket: send queries and mutations as POST.');
    const variables = payload.variables ?? {};
    checkComplexity({ schema, document, operation, variables });
    return { schema, document, operationName: payload.operationName, variableValues: variables };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
