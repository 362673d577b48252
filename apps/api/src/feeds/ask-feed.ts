import type { FeedMemory } from '#libs/storage';
import { FeedFailure } from './feed-failure.error.js';
import { retryAfterMs } from './retry-after.js';

export interface FeedQuestion {
  readonly url: string;
  /** Media types the answer may have. */
  readonly accept: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of a form to be sent; absent = nothing is sent. */
  readonly form?: Readonly<Record<string, string>>;
}

export interface FeedAnswer {
  readonly url: string;
  readonly bytes: Buffer;
  /** Media type in lower case and charset as stated; `null` where the answer does not say. */
  readonly type: string | null;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An answer, or nothing new since what is remembered. */
export type FeedNews =
  | { readonly answer: FeedAnswer; readonly unchanged: null }
  | { readonly answer: null; readonly unchanged: FeedMemory };

export interface AskLimits {
  /** For the whole answer, from the question to its last byte. */
  readonly answerMs: number;
  readonly bodyBytes: number;
}

export interface AskOptions {
  /** What was read before; it is a condition of the question where it belongs to the same address. */
  readonly memory: FeedMemory | null;
  readonly limits: AskLimits;
  /** Ends the question when the round has taken too long, or the server stops. */
  readonly signal: AbortSignal;
}

/**
 * Asks a feed once, without following redirects.
 * @throws FeedFailure for anything else than a whole body of an accepted type, or "not modified" where that was asked
 */
export async function askFeed(question: FeedQuestion, { memory, limits, signal }: AskOptions): Promise<FeedNews> {
  const known = memory?.url === question.url ? memory : null;
  const whole = AbortSignal.any([signal, AbortSignal.timeout(limits.answerMs)]);
  try {
    const response = await fetch(question.url, { ...requestOf(question, known), redirect: 'manual', signal: whole });
    if (response.status !== 304 || !known)
      return { answer: await readAnswer(response, question, limits), unchanged: null };
    await response.body?.cancel();
    return { answer: null, unchanged: known };
  } catch (error) {
    if (error instanceof FeedFailure) throw error;
    if (signal.aborted) throw new FeedFailure('The round ended before the answer was whole.');
    throw new FeedFailure(whole.aborted ? `No whole answer came within ${limits.answerMs} ms.` : brokenOff(error));
  }
}

async function readAnswer(response: Response, question: FeedQuestion, limits: AskLimits): Promise<FeedAnswer> {
  const problem = problemOf(response, question.accept);
  if (problem) {
    await response.body?.cancel();
    throw problem;
  }
  const bytes = await readBody(response, limits.bodyBytes);
  const { headers } = response;
  const charset = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? null;
  const state = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  return { url: question.url, bytes, type: typeOf(headers), charset, ...state };
}

function requestOf(question: FeedQuestion, known: FeedMemory | null): RequestInit {
  const headers = headersOf(question, known);
  return question.form ? { method: 'POST', body: new URLSearchParams(question.form), headers } : { headers };
}

function headersOf({ accept, headers }: FeedQuestion, known: FeedMemory | null): Record<string, string> {
  return {
    accept: accept.join(', '),
    // A compressed body that is cut off can pass for a whole one: its length counts the bytes before they are unpacked.
    'accept-encoding': 'identity',
    'user-agent': 'faultline',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
    ...headers,
  };
}

function problemOf(response: Response, accept: readonly string[]): FeedFailure | null {
  return response.status === 200 ? bodyProblem(response.headers, accept) : statusProblem(response);
}

/** An account may be given a key and yet no right to the data, which ACLED answers with 403. */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [401, ': check its key'],
  [403, ': check its key, and whether its account may read these data'],
]);

function statusProblem({ status, headers }: Response): FeedFailure {
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  const advice = isRedirect ? '; redirects are not followed: set its new address' : (REFUSALS.get(status) ?? '');
  return new FeedFailure(`The feed answers ${status}${advice}.`, status, retryAfterMs(headers));
}

function bodyProblem(headers: Headers, accept: readonly string[]): FeedFailure | null {
  const type = typeOf(headers);
  if (type !== null && !accept.includes(type))
    return new FeedFailure(`The feed sends ${type.slice(0, 60)} where ${accept.join(' or ')} was expected.`);
  const encoding = headers.get('content-encoding') ?? 'identity';
  return encoding === 'identity' ? null : new FeedFailure('The feed compresses what must come as it is.');
}

function typeOf(headers: Headers): string | null {
  return headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? null;
}

async function readBody(response: Response, limit: number): Promise<Buffer> {
  const stated = response.headers.get('content-length');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > limit) throw new FeedFailure(`The feed sends more than ${limit} bytes.`);
    pieces.push(piece);
  }
  if (stated !== null && Number(stated) !== length)
    throw new FeedFailure(`The answer is cut off: ${length} of ${stated} bytes came.`);
  return Buffer.concat(pieces);
}

/** The reason lies in the cause of what `fetch` throws. */
function brokenOff(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  const why = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : 'no answer';
  return `The feed cannot be reached, or its answer broke off (${why}).`;
}
