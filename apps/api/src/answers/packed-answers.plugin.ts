import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse } from '@apollo/server';
import {
  BREAK,
  execute,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { formatError, INTERNAL } from '../common/error.format.js';
import type { RequestContext } from '../common/request.context.js';
import { LIMITS } from '../guard/limits.js';
import { asksLedgerOnly } from './ledger-questions.js';
import { packLists } from './packed-schema.js';

type Data = Record<string, unknown> | null;
type Asked = GraphQLRequestContext<RequestContext>;
/** Told of the errors of an answer before callers are. */
type OnErrors = (errors: readonly GraphQLError[], asked: Asked) => void;

/** Answers questions about data over the schema of packed lists; changes, and questions about the schema itself, are left to Apollo. */
export function packedAnswersPlugin(onErrors: OnErrors): ApolloServerPlugin<RequestContext> {
  let schema: GraphQLSchema;
  const listener = {
    responseForOperation: async (asked: Asked): Promise<GraphQLResponse | null> => {
      const { request, document, operation, contextValue } = asked;
      if (!document || operation?.operation !== OperationTypeNode.QUERY || asksForSchema(document)) return null;
      const { data, errors } = await execute({
        ...{ schema, document, contextValue, options: { maxCoercionErrors: LIMITS.errors } },
        ...{ variableValues: request.variables, operationName: request.operationName },
      });
      // Variables of a wrong kind: nothing was resolved yet, and Apollo tells of them in its own way.
      if (data === undefined) return null;
      if (errors) onErrors(errors, asked);
      contextValue.note.isLasting = !errors && !contextValue.records.endsNow && asksLedgerOnly(asked.schema, document);
      return responseOf(data, errors);
    },
  };
  return {
    serverWillStart: (server) => {
      schema = packLists(server.schema);
      return Promise.resolve();
    },
    requestDidStart: () => Promise.resolve(listener),
  };
}

const asking = new WeakMap<DocumentNode, boolean>();

function asksForSchema(document: DocumentNode): boolean {
  const known = asking.get(document);
  if (known !== undefined) return known;
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      asks = name.value === '__schema' || name.value === '__type';
      return asks ? BREAK : undefined;
    },
  });
  asking.set(document, asks);
  return asks;
}

function responseOf(data: Data, errors: readonly GraphQLError[] | undefined): GraphQLResponse {
  const statuses = (errors ?? []).map(({ extensions: { http } }) => (http as { status?: number } | undefined)?.status);
  const status = statuses.find((one) => one !== undefined);
  return {
    http: { ...(status !== undefined && { status }), headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { ...(errors && { errors: errors.map(formatted) }), data } },
  };
}

function formatted(error: GraphQLError): GraphQLFormattedError {
  const { code = INTERNAL } = error.extensions;
  return formatError({ ...error.toJSON(), extensions: { ...error.extensions, http: undefined, code } }, error);
}
