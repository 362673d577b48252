import { RequestError } from './request.js';

export interface Upload {
  readonly file: File;
  readonly source: string;
  /** Store nothing; say what would have been stored. */
  readonly dryRun: boolean;
  /** One refused row, and nothing is stored. */
  readonly allOrNothing: boolean;
}

/** What the server says when it has the file; with `known` its content had been imported before. */
export interface UploadAnswer {
  readonly import: { readonly id: string };
  readonly known?: true;
  readonly summary?: { readonly duplicate: number };
}

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Sends a file as it is. @throws RequestError with the server's own sentence, or a TypeError when it cannot be reached. */
export async function uploadFile({ file, source, dryRun, allOrNothing }: Upload): Promise<UploadAnswer> {
  const asked = new URLSearchParams({ fileName: file.name });
  if (dryRun) asked.set('dryRun', '1');
  if (allOrNothing) asked.set('allOrNothing', '1');
  const response = await fetch(`/imports/${encodeURIComponent(source)}?${asked}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-faultline-upload': '1' },
    body: file,
  });
  const answer = (await response.json()) as UploadAnswer | Refusal;
  if (!('errors' in answer)) return answer;
  const [first] = answer.errors;
  throw new RequestError(first?.message ?? response.statusText, first?.extensions.code ?? 'UNKNOWN');
}
