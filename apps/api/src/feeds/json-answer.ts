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
export function readJsonAnswer(answer: FeedAnswer, list: string): JsonAnswer {
  const fields = readJsonFields(answer);
  const records = fields[list];
  if (!Array.isArray(records)) throw new FeedFailure(`The answer has no list "${list}".`);
  return { fields, records: records.length };
}

/** @throws FeedFailure for an answer that is not a JSON object */
export function readJsonFields({ bytes }: FeedAnswer): Fields {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new FeedFailure('The answer is not valid JSON, or is cut off.');
  }
  if (isFields(value)) return value;
  throw new FeedFailure('The answer is not a JSON object.');
}
