import { RequestError } from './request.js';

export interface NewReport {
  /** The text or page itself. */
  readonly body: string | File;
  readonly isPage: boolean;
  readonly title: string;
  readonly publishedOn: string;
  readonly source: string;
  /** Empty = the grade the source has. */
  readonly grade: string;
  readonly url: string;
  /** Empty = found in the text. */
  readonly country: string;
}

export interface SubmitAnswer {
  readonly alreadyKnown: boolean;
  readonly proposals: number;
  readonly report: { readonly id: string };
}

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Hands a report in. @throws RequestError with the server's own sentence, or a TypeError when it cannot be reached. */
export async function submitReport({ body, isPage, ...fields }: NewReport): Promise<SubmitAnswer> {
  const asked = new URLSearchParams({ ...fields, key: crypto.randomUUID() });
  const response = await fetch(`/reports?${asked}`, {
    method: 'POST',
    headers: { 'content-type': isPage ? 'text/html' : 'text/plain', 'x-faultline-upload': '1' },
    body,
  });
  const answer = (await response.json()) as SubmitAnswer | Refusal;
  if (!('errors' in answer)) return answer;
  const [first] = answer.errors;
  throw new RequestError(first?.message ?? response.statusText, first?.extensions.code ?? 'UNKNOWN');
}
