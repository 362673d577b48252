import { isFields, type Fields } from '#libs/events';
import type { FeedAnswer } from './ask-feed.js';
import { FeedFailure } from './feed-failure.error.js';

export const JSON_TYPES = ['application/json', 'text/json'];

export interface JsonAnswer {
  readonly fields: Fields;
  /** How many records are in its list. */
  readonly records: number;
}

/** @throws FeedFailure for an answer that is not a JSON object with that list */
export function readJsonAnswer({ bytes }: FeedAnswer, list: string): JsonAnswer {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new FeedFailure('The answer is not valid JSON, or is cut off.');
  }
  const records = isFields(value) ? value[list] : null;
  if (!isFields(value) || !Array.isArray(records)) throw new FeedFailure(`The answer has no list "${list}".`);
  return { fields: value, records: records.length };
}
