import type { ReadLimits } from '../input/read-limits.js';
import { DelimitedRecord } from './record.js';

export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  /** RFC 4180 quoting; without it a quote character is data. */
  readonly quotes: boolean;
}

/** A quoted field that does not close within the longest line: nothing after it can be trusted. */
export class UnclosedQuoteError extends Error {
  constructor(readonly line: number) {
    super(`line ${line}: a quoted field does not close`);
    this.name = 'UnclosedQuoteError';
  }
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Finds the occurrences of one character in order, looking at each stretch of text once. */
class CharacterFinder {
  private text = '';
  private found = -1;

  constructor(private readonly character: string) {}

  start(text: string): void {
    this.text = text;
    this.found = -1;
  }

  /** Index of the first occurrence at or after `from`, or the length of the text. `from` never goes back. */
  after(from: number): number {
    if (this.found < from) {
      const found = this.text.indexOf(this.character, from);
      this.found = found < 0 ? this.text.length : found;
    }
    return this.found;
  }
}

/**
 * Cuts text that arrives in pieces into records (RFC 4180; LF, CRLF and CR end a record).
 * Push a piece, then call `next` until it gives `null`. Blank lines are no records.
 * Memory is bounded by one piece and one longest line. Written by hand for speed: docs/decisions/0005.
 */
export class RecordScanner {
  private text = '';
  private at = 0;
  private line = 1;
  private isLast = false;
  /** Next line break at or after the field at hand, or the length of the text. */
  private lineEnd = -1;
  private isInsideQuotes = false;
  private linesInsideQuotes = 0;
  /** A line outgrew the limit; what is left of it is thrown away. */
  private isSkipping = false;
  private readonly record: DelimitedRecord;
  private readonly delimiter: number;
  private readonly delimiters: CharacterFinder;
  private readonly feeds = new CharacterFinder('\n');
  private readonly returns = new CharacterFinder('\r');

  constructor(
    private readonly dialect: Dialect,
    private readonly limits: Pick<ReadLimits, 'lineLength' | 'columns' | 'cellLength'>,
  ) {
    this.record = new DelimitedRecord(limits);
    this.delimiters = new CharacterFinder(dialect.delimiter);
    this.delimiter = dialect.delimiter.charCodeAt(0);
  }

  push(piece: string): void {
    this.text = this.at === this.text.length ? piece : this.text.slice(this.at) + piece;
    this.at = 0;
    this.restart();
  }

  /** No more text will come: what is left is the last record. */
  finish(): void {
    this.isLast = true;
    this.restart();
  }

  /**
   * The next whole record, or `null` when more text is needed. Valid until the following call.
   * @throws UnclosedQuoteError
   */
  next(): DelimitedRecord | null {
    if (this.isSkipping) return this.skipLine();
    while (this.at < this.text.length) {
      const start = this.at;
      this.record.begin(this.text, this.line);
      const end = this.scanRecord(start);
      if (end < 0) return this.wait(start);
      this.at = end;
      if (end - start > this.limits.lineLength) this.record.problem = 'line-too-long';
      if (!this.record.isBlank()) return this.record;
    }
    return null;
  }

  /** An unfinished record is scanned again from its start. */
  private restart(): void {
    this.lineEnd = -1;
    for (const finder of [this.delimiters, this.feeds, this.returns]) finder.start(this.text);
  }

  /** Index at which the next record begins, or -1 where the text ends inside this one. */
  private scanRecord(start: number): number {
    this.linesInsideQuotes = 0;
    this.isInsideQuotes = false;
    let at = start;
    for (;;) {
      at = this.dialect.quotes && this.text.charCodeAt(at) === QUOTE ? this.scanQuoted(at) : this.scanPlain(at);
      if (at < 0) return -1;
      if (this.text.charCodeAt(at) !== this.delimiter) return this.endRecord(at);
      at += 1;
    }
  }

  /** Takes up an unquoted field; index of what ends it, or -1. */
  private scanPlain(start: number): number {
    const end = this.fieldEnd(start);
    if (end >= 0) this.record.add(start, end, false);
    return end;
  }

  /** Takes up a quoted field; index of what ends it, or -1. */
  private scanQuoted(start: number): number {
    let isDoubled = false;
    let close = this.text.indexOf('"', start + 1);
    while (close >= 0 && this.text.charCodeAt(close + 1) === QUOTE) {
      isDoubled = true;
      close = this.text.indexOf('"', close + 2);
    }
    const isOpen = close < 0 || (close + 1 === this.text.length && !this.isLast);
    this.isInsideQuotes = isOpen;
    if (isOpen && !this.isLast) return -1;
    if (isOpen) {
      this.record.problem = 'unclosed-quote';
      close = this.text.length;
    }
    this.record.add(start + 1, close, isDoubled);
    this.countLines(start, close);
    const end = this.fieldEnd(Math.min(close + 1, this.text.length));
    if (end > close + 1) this.record.problem ??= 'bad-quote';
    return end;
  }

  /** Index of the delimiter, the line break or the end of the file that follows `start`, or -1. */
  private fieldEnd(start: number): number {
    if (this.text.charCodeAt(start) === this.delimiter) return start;
    if (this.lineEnd < start) this.lineEnd = Math.min(this.feeds.after(start), this.returns.after(start));
    const end = Math.min(this.delimiters.after(start), this.lineEnd);
    return end < this.text.length || this.isLast ? end : -1;
  }

  private endRecord(at: number): number {
    let next = Math.min(at + 1, this.text.length);
    if (this.text.charCodeAt(at) === CR) {
      if (next === this.text.length && !this.isLast) return -1;
      if (this.text.charCodeAt(next) === LF) next += 1;
    }
    this.line += 1 + this.linesInsideQuotes;
    return next;
  }

  private countLines(start: number, end: number): void {
    for (let at = this.text.indexOf('\n', start); at >= 0 && at < end; at = this.text.indexOf('\n', at + 1))
      this.linesInsideQuotes += 1;
  }

  /** The record is not whole yet; once it is too long to wait for, it is given up. */
  private wait(start: number): null {
    if (this.text.length - start > this.limits.lineLength) {
      if (this.isInsideQuotes) throw new UnclosedQuoteError(this.line);
      this.isSkipping = true;
      this.at = this.text.length;
    }
    return null;
  }

  private skipLine(): DelimitedRecord | null {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end + 1;
    if (end < 0 && !this.isLast) return null;
    this.isSkipping = false;
    this.record.begin('', this.line);
    this.record.problem = 'line-too-long';
    this.line += 1;
    return this.record;
  }
}
