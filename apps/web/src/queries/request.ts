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
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the API. @throws RequestError with the server's own sentence, or a TypeError when it cannot be reached. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  });
  const { data, errors } = (await response.json()) as Answer<Result>;
  const first = errors?.[0];
  if (first || !data)
    throw new RequestError(first?.message ?? response.statusText, first?.extensions?.code ?? 'UNKNOWN');
  return data;
}
