import type { TypedDocumentString } from '#libs/contract';

/** What the server answered instead of data; `code` is one of the API's error codes. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

interface Answer<Result> {
  readonly data: Result | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the API. @throws RequestError with the server's own sentence, or a TypeError when it cannot be reached. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return dataOf(await ask(document, variables, signal));
}

/** As `request`, for one thing by its id: `null` in its place when there is none. */
export async function lookUp<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { data, errors } = await ask(document, variables, signal);
  return dataOf({ data, errors: errors.filter(({ extensions }) => extensions?.code !== 'NOT_FOUND') });
}

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer<Result>>;
  return { data, errors };
}

function dataOf<Result>({ data, errors: [first] }: Answer<Result>): Result {
  if (first || !data)
    throw new RequestError(first?.message ?? 'The server answered nothing.', first?.extensions?.code ?? 'UNKNOWN');
  return data;
}
