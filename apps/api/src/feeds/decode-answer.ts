import type { FeedAnswer } from './ask-feed.js';
import { FeedFailure } from './feed-failure.error.js';

/** Where XML and HTML state their encoding, if they do, it is within their first bytes. */
const HEAD_BYTES = 1024;
const STATED = /<\?xml[^>]*encoding=["']([\w-]+)|<meta[^>]*charset=["']?([\w-]+)/i;

/**
 * The text of an answer in the encoding of its header, of itself, or UTF-8, in this order.
 * @throws FeedFailure for an encoding nobody knows, and bytes that are not of it
 */
export function decodeAnswer({ bytes, charset }: Pick<FeedAnswer, 'bytes' | 'charset'>): string {
  const stated = STATED.exec(bytes.toString('latin1', 0, HEAD_BYTES));
  const encoding = charset ?? stated?.[1] ?? stated?.[2] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FeedFailure(`The answer is not text in ${encoding.slice(0, 40)}.`);
  }
}
