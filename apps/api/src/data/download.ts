import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A file made while it is sent. */
export interface Download {
  readonly fileName: string;
  readonly type: typeof CSV | typeof JSON_TYPE;
  /** Data rows, header rows not counted; told before the first of them is sent. */
  readonly rowCount: number;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

export const CSV = 'text/csv; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The ETag of an answer, of whatever decides it. */
export const tagOf = (decidedBy: string): string =>
  `"${createHash('sha256').update(decidedBy).digest('base64url').slice(0, 27)}"`;

/** Sends what has this tag, or 304 to who has it already. */
export async function sendTagged(
  { request, reply }: Exchange,
  etag: string,
  send: (reply: FastifyReply) => Promise<unknown>,
): Promise<void> {
  void reply.headers({ etag, 'cache-control': 'no-cache' });
  if (request.headers['if-none-match'] === etag) await reply.code(304).send();
  else await send(reply);
}

export async function sendDownload(reply: FastifyReply, { fileName, type, rowCount, text }: Download): Promise<void> {
  void reply.headers({ 'x-row-count': rowCount, 'content-disposition': `inline; filename="${fileName}"` });
  await reply.type(type).send(Readable.from(text, { objectMode: false }));
}

/** One JSON document whose last field is a list, one row a line, so that it can be read as it comes. */
export async function* jsonWithRows(
  head: object,
  rows: Iterable<object> | AsyncIterable<object>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let separator = '\n';
  for await (const row of rows) {
    yield `${separator}${JSON.stringify(row)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
