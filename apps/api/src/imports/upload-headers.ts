import type { FastifyRequest } from 'fastify';
import { UPLOAD_LIMITS } from '#libs/sources';
import { tooLarge } from './receive-file.js';
import { UploadRefusal } from './upload-refusal.js';

/** A header that no form of another site can send, and no script of one without asking this server first. */
export const UPLOAD_HEADER = 'x-faultline-upload';

const TYPES = /^(text\/(?!html)[\w.+-]+|application\/(json|jsonl|x-ndjson|ndjson|gzip|x-gzip|octet-stream))$/;
const LONGEST_NAME = 200;

/** Why a request is refused before its body is read, or `null`: it comes from another site, is no file of a feed, or says itself that it is too large. */
export function refusalOf({ headers }: FastifyRequest): UploadRefusal | null {
  if (headers[UPLOAD_HEADER] !== '1')
    return new UploadRefusal(403, `Files are taken from this site and from scripts that send \`${UPLOAD_HEADER}: 1\`.`);
  if (!TYPES.test(essenceOf(headers['content-type'])))
    return new UploadRefusal(
      415,
      'Send the file itself as the body: CSV, tab-separated text, JSON or one JSON value a line, as text/csv, application/json or ' +
        'application/octet-stream.',
    );
  if (!['identity', 'gzip'].includes(headers['content-encoding'] ?? 'identity'))
    return new UploadRefusal(415, 'Send the file as it is or with `content-encoding: gzip`.');
  if (Number(headers['content-length'] ?? 0) > UPLOAD_LIMITS.fileBytes) return tooLarge(UPLOAD_LIMITS.fileBytes);
  return null;
}

const essenceOf = (type = 'application/octet-stream'): string => type.replace(/;.*$/s, '').trim().toLowerCase();

/** The name in `fileName=` of the address or in the content disposition; some feeds state their release in it. */
export function fileNameOf({ headers, query }: FastifyRequest): string {
  const asked = (query as Readonly<Record<string, unknown>>)['fileName'];
  const disposition = /filename="?([^";]+)"?/i.exec(headers['content-disposition'] ?? '')?.[1];
  const name = typeof asked === 'string' ? asked : disposition;
  // A name is shown and logged, never opened: folders and characters that steer a terminal have no place in it.
  const plain = (name ?? '').replace(/^.*[\\/]/s, '').replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '');
  return plain.slice(0, LONGEST_NAME) || 'upload';
}

/** True for `?name`, `?name=1` and `?name=true`. */
export function isAsked({ query }: FastifyRequest, name: string): boolean {
  return ['', '1', 'true'].includes(String((query as Readonly<Record<string, unknown>>)[name]));
}
