import { hash } from 'node:crypto';
import type { Instant, ReportedEvent, ReportedFactor } from '#libs/events';
import { fromEventRow, HASH_HEX_DIGITS, searchTextOf } from '../events/event-rows.js';
import { factsText, storyText } from '../events/event-text.js';
import { toFactorRow } from '../factors/factor-rows.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { copyField, fieldText, NULL_FIELD, type CopyText, type Part } from './copy-text.js';
import { PreparedTable } from './prepared-table.js';
import { PreparedRow, type RowNumbers } from './prepared-row.js';

const TAB = 9;
const BACKSLASH = 92;
const FACTS_COLUMN = 8;
/** Columns of both tables begin alike: country, id, feed, day. */
const HEAD_COLUMNS = 4;
/** Of each row: where it begins and ends, its line and its revision. */
const NUMBERS = 4;

/** Rows of one table, their received columns as COPY takes them. */
export class PreparedRows {
  readonly #table = new PreparedTable(NUMBERS);

  get count(): number {
    return this.#table.count;
  }

  /** Bytes of all rows. */
  get size(): number {
    return this.#table.text.length;
  }

  /** The received columns of all rows. */
  get text(): CopyText {
    return this.#table.text;
  }

  /** Room for whole lines. */
  get lines(): CopyText {
    return this.#table.lines;
  }

  /** All rows, read out of their bytes. */
  rows(): PreparedRow[] {
    const numberOf = (row: number, which: number): number => this.#table.number(row, which);
    const repeated = new Map<string, string>();
    return Array.from({ length: this.count }, (_, row) =>
      this.#read(
        {
          from: numberOf(row, 0),
          to: numberOf(row, 1),
          line: numberOf(row, 2),
          revision: numberOf(row, 3),
        },
        repeated,
      ),
    );
  }

  clear(): void {
    this.#table.clear();
  }

  addEvent(line: number, event: ReportedEvent): void {
    const { from, to } = this.#writeEvent(event);
    this.#table.push([from, to, line, event.revision]);
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
    this.#table.push([from, this.size, line, row.revision]);
  }

  /** The event of a row born retracted. The hash stays that of the row as received, by which a second copy of it is recognised. */
  bornRetracted(row: PreparedRow, retractedAt: Instant): PreparedRow {
    const fields = this.text.textOf(row).split('\t');
    const [facts = '', story = ''] = fields.slice(FACTS_COLUMN, FACTS_COLUMN + 2).map(fieldText);
    const { country, revision, feed, receivedHash } = row;
    const event = fromEventRow({ country, revision, feed, facts, story });
    const { line } = row;
    return this.#read({ ...this.#writeEvent({ ...event, retractedAt }, receivedHash), line, revision }, new Map());
  }

  /** @param repeated texts that many rows share: each is kept once */
  #read(numbers: RowNumbers, repeated: Map<string, string>): PreparedRow {
    const ends: number[] = [];
    for (let from = numbers.from; ends.length < HEAD_COLUMNS; from = (ends.at(-1) ?? 0) + 1)
      ends.push(this.text.fieldEnd(from));
    const [country = 0, id = 0, feed = 0, day = 0] = ends;
    const shared = (from: number, to: number): string => {
      const text = this.text.textOf({ from, to });
      return repeated.get(text) ?? (repeated.set(text, text), text);
    };
    return new PreparedRow(this.text, numbers, {
      country: shared(numbers.from, country),
      id: fieldText(this.text.textOf({ from: country + 1, to: id })),
      feed: fieldText(shared(id + 1, feed)),
      day: shared(feed + 1, day),
    });
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
