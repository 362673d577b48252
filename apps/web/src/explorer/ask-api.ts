import type { GraphiQLProps } from 'graphiql';
import { createClient, type ExecutionResult } from 'graphql-ws';

type Fetcher = GraphiQLProps['fetcher'];
type Asked = Parameters<Fetcher>[0];
type Document = NonNullable<NonNullable<Parameters<Fetcher>[1]>['documentAST']>;

const HEADERS = { 'content-type': 'application/json' };
const sockets = createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql`, lazy: true });

/** Questions by POST, subscriptions over a socket that is opened when the first one is asked. */
export const askApi: Fetcher = (asked, options) =>
  options?.documentAST && isSubscription(asked, options.documentAST) ? subscribe(asked) : post(asked);

async function post(asked: Asked): Promise<ExecutionResult> {
  const response = await fetch('/graphql', { method: 'POST', headers: HEADERS, body: JSON.stringify(asked) });
  return (await response.json()) as ExecutionResult;
}

function subscribe({ query, variables, operationName }: Asked): AsyncIterable<ExecutionResult> {
  const asked = { query, variables: variables as Record<string, unknown> | null, operationName: operationName ?? null };
  // Errors come as JSON, not as instances of a class; the explorer prints them all the same.
  return sockets.iterate(asked) as AsyncIterable<ExecutionResult>;
}

const isSubscription = ({ operationName }: Asked, { definitions }: Document): boolean =>
  definitions.some((definition) => {
    const { operation, name } = definition as { operation?: string; name?: { value: string } };
    return operation === 'subscription' && (!operationName || name?.value === operationName);
  });
