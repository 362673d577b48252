import { hash } from 'node:crypto';
import type { Instant, ReportedEvent, ReportedFactor } from '#libs/events';
import { fromEventRow, HASH_HEX_DIGITS, searchTextOf } from '../events/event-rows.js';
import { factsText, storyText } from '../events/event-text.js';
import { toFactorRow } from '../factors/factor-rows.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { copyField, CopyText, fieldText } from './copy-text.js';
import type { Candidate } from './verdict.js';

/** A row of a file ready for its table: what decides about it, and where its received columns stand among the bytes. */
export interface PreparedRow extends Candidate {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const TAB = 9;
const BACKSLASH = 92;
const FACTS_COLUMN = 8;

/** Rows of one table, their received columns as COPY takes them. */
export class PreparedRows {
  readonly rows: PreparedRow[] = [];
  readonly #text = new CopyText();

  /** Bytes of all rows. */
  get size(): number {
    return this.#text.length;
  }

  /** The received columns of a row; valid until a row is added. */
  bytesOf({ from, to }: PreparedRow): Buffer {
    return this.#text.slice(from, to);
  }

  /** Forgets all rows and keeps the room they took. */
  clear(): void {
    this.rows.length = 0;
    this.#text.cut(0);
  }

  addEvent(line: number, event: ReportedEvent): void {
    this.rows.push(this.#writeEvent(line, event));
  }

  addFactor(line: number, factor: ReportedFactor): void {
    const row = toFactorRow(factor);
    const { country, factorId: id, revision, feed, receivedHash, knownAt, retractedAt, validFrom: day } = row;
    const from = this.#text.length;
    const columns = [
      country,
      id,
      feed,
      row.indicator,
      day,
      knownAt && asTimestamp(knownAt),
      retractedAt && asTimestamp(retractedAt),
      row.facts,
      row.story,
      `\\x${receivedHash}`,
    ];
    this.#text.add(columns.map(copyField).join('\t'));
    this.rows.push({ country, id, revision, feed, receivedHash, knownAt, day, line, from, to: this.#text.length });
  }

  /** The event of a row born retracted. The hash stays that of the row as received, by which a second copy of it is recognised. */
  bornRetracted(row: PreparedRow, retractedAt: Instant): PreparedRow {
    const fields = this.bytesOf(row).toString().split('\t');
    const [facts = '', story = ''] = fields.slice(FACTS_COLUMN, FACTS_COLUMN + 2).map(fieldText);
    const { country, revision, feed, receivedHash } = row;
    const event = fromEventRow({ country, revision, feed, facts, story });
    return this.#writeEvent(row.line, { ...event, retractedAt }, receivedHash);
  }

  #writeEvent(line: number, event: ReportedEvent, knownHash?: string): PreparedRow {
    const { country, id, revision, feed, knownAt, occurredOn: day } = event;
    const from = this.#text.length;
    const retractedAt = event.retractedAt === null ? '\\N' : asTimestamp(event.retractedAt);
    this.#text.add(
      `${country}\t${copyField(id)}\t${copyField(feed)}\t${day}\t${event.class}\t${asTimestamp(knownAt)}\t${retractedAt}\t` +
        `${copyField(searchTextOf(event))}\t`,
    );
    const ownHash = this.#writeTexts(event);
    const receivedHash = knownHash ?? ownHash;
    this.#text.add(`\t\\\\x${receivedHash}`);
    return { country, id, revision, feed, receivedHash, knownAt, day, line, from, to: this.#text.length };
  }

  /** Writes facts and story once, hashes the bytes where they stand, and then makes a column of each. */
  #writeTexts(event: ReportedEvent): string {
    const text = this.#text;
    const from = text.length;
    const facts = factsText(event);
    const story = storyText(event);
    text.add(facts);
    const end = text.length;
    text.add(` ${story}`);
    const bytes = text.slice(from);
    const receivedHash = hash('sha256', bytes, 'hex').slice(0, HASH_HEX_DIGITS);
    if (bytes.includes(BACKSLASH)) {
      text.cut(from);
      text.add(`${copyField(facts)}\t${copyField(story)}`);
    } else text.setByte(end, TAB);
    return receivedHash;
  }
}
