import type { CountryCode, Day, Instant } from '#libs/events';
import { HASH_HEX_DIGITS } from '../events/event-rows.js';
import { NULL_FIELD, type CopyText, type Part } from './copy-text.js';
import type { Candidate } from './verdict.js';

/** Where a row stands, and what is a number in it. */
export interface RowNumbers extends Part {
  readonly line: number;
  readonly revision: number;
}

/** What every row is asked. */
export interface Head {
  readonly country: CountryCode;
  readonly id: string;
  readonly feed: string;
  readonly day: Day;
}

/** Columns of both tables go on alike: class or indicator, then the moment it became known. */
const KNOWN_AT_COLUMN = 5;

/**
 * A row of a file ready for its table: what decides about it, and where its received columns stand among the bytes. What is asked only
 * of rows whose id is known already is read out of them then.
 */
export class PreparedRow implements Candidate, RowNumbers {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly revision: number;
  readonly country: CountryCode;
  readonly id: string;
  readonly feed: string;
  readonly day: Day;
  readonly #text: CopyText;

  constructor(text: CopyText, { from, to, line, revision }: RowNumbers, { country, id, feed, day }: Head) {
    this.#text = text;
    this.from = from;
    this.to = to;
    this.line = line;
    this.revision = revision;
    this.country = country;
    this.id = id;
    this.feed = feed;
    this.day = day;
  }

  get receivedHash(): string {
    return this.#text.textOf({ from: this.to - HASH_HEX_DIGITS, to: this.to });
  }

  get knownAt(): Instant | null {
    let { from } = this;
    for (let column = 0; column < KNOWN_AT_COLUMN; column++) from = this.#text.fieldEnd(from) + 1;
    const field = this.#text.textOf({ from, to: this.#text.fieldEnd(from) });
    return field === NULL_FIELD ? null : field;
  }

  /** The row as the revision of that number. */
  as(revision: number): PreparedRow {
    if (revision === this.revision) return this;
    const { from, to, line } = this;
    return new PreparedRow(this.#text, { from, to, line, revision }, this);
  }
}
