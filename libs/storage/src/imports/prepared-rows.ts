import { hash } from 'node:crypto';
import type { Instant, ReportedEvent, ReportedFactor } from '#libs/events';
import { fromEventRow, HASH_HEX_DIGITS, searchTextOf } from '../events/event-rows.js';
import { factsText, storyText } from '../events/event-text.js';
import { toFactorRow } from '../factors/factor-rows.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { copyField, CopyText, fieldText, NULL_FIELD, type Part } from './copy-text.js';
import { PreparedRow, type Head, type RowNumbers } from './prepared-row.js';
import { inTurns, type Turn } from './turns.js';

const TAB = 9;
const BACKSLASH = 92;
const FACTS_COLUMN = 8;

/** Rows of one table, their received columns as COPY takes them. */
export class PreparedRows {
  /** The received columns of all rows. */
  readonly text = new CopyText();
  /** Room for whole lines. */
  readonly lines = new CopyText();
  readonly #rows: PreparedRow[] = [];
  /** Once asked for, until rows are added or forgotten. */
  #turns: readonly Turn[] | null = null;

  get count(): number {
    return this.#rows.length;
  }

  /** Bytes of all rows. */
  get size(): number {
    return this.text.length;
  }

  /** All rows, in the order in which they are judged. */
  inTurns(): readonly Turn[] {
    return (this.#turns ??= inTurns(this.#rows));
  }

  clear(): void {
    this.text.cut(0);
    this.#rows.length = 0;
    this.#turns = null;
  }

  addEvent(line: number, event: ReportedEvent): void {
    const { from, to } = this.#writeEvent(event);
    this.#push(
      { from, to, line, revision: event.revision },
      { country: event.country, id: event.id, feed: event.feed, day: event.occurredOn },
    );
  }

  addFactor(line: number, factor: ReportedFactor): void {
    const row = toFactorRow(factor);
    const from = this.size;
    const columns = [
      row.country,
      row.factorId,
      row.feed,
      row.validFrom,
      row.indicator,
      row.knownAt && asTimestamp(row.knownAt),
      row.retractedAt && asTimestamp(row.retractedAt),
      row.facts,
      row.story,
      `\\x${row.receivedHash}`,
    ];
    this.text.add(columns.map(copyField).join('\t'));
    this.#push(
      { from, to: this.size, line, revision: row.revision },
      { country: row.country, id: row.factorId, feed: row.feed, day: row.validFrom },
    );
  }

  #push(numbers: RowNumbers, head: Head): void {
    this.#rows.push(new PreparedRow(this.text, numbers, head));
    this.#turns = null;
  }

  /** The event of a row born retracted. The hash stays that of the row as received, by which a second copy of it is recognised. */
  bornRetracted(row: PreparedRow, retractedAt: Instant): PreparedRow {
    const fields = this.text.textOf(row).split('\t');
    const [facts = '', story = ''] = fields.slice(FACTS_COLUMN, FACTS_COLUMN + 2).map(fieldText);
    const { country, revision, feed, receivedHash } = row;
    const event = fromEventRow({ country, revision, feed, facts, story });
    const { line } = row;
    return new PreparedRow(
      this.text,
      { ...this.#writeEvent({ ...event, retractedAt }, receivedHash), line, revision },
      row,
    );
  }

  #writeEvent(event: ReportedEvent, knownHash?: string): Part {
    const { country, id, feed, knownAt, occurredOn } = event;
    const from = this.size;
    const retractedAt = event.retractedAt === null ? NULL_FIELD : asTimestamp(event.retractedAt);
    this.text.add(
      `${country}\t${copyField(id)}\t${copyField(feed)}\t${occurredOn}\t${event.class}\t${asTimestamp(knownAt)}\t${retractedAt}\t` +
        `${copyField(searchTextOf(event))}\t`,
    );
    const ownHash = this.#writeTexts(event);
    this.text.add(`\t\\\\x${knownHash ?? ownHash}`);
    return { from, to: this.size };
  }

  /** Writes facts and story once, hashes the bytes where they stand, and then makes a column of each. */
  #writeTexts(event: ReportedEvent): string {
    const { text } = this;
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
