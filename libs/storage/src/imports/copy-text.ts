/** A value on its way into a column, as text or number. */
export type Column = string | number | null;

/** Bytes from one place up to another. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A field of COPY without a value. */
export const NULL_FIELD = '\\N';

const TAB = 9;
const FIRST_BYTES = 256 * 1024;
/** No UTF-16 code unit takes more bytes in UTF-8. */
const MOST_BYTES_PER_UNIT = 3;
const SPECIAL = /[\\\t\n\r]/;
const ALL_SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const ESCAPED = /\\([\\tnr])/g;
const UNESCAPES: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' };

/** A value as a field of PostgreSQL's text format for COPY. */
export function copyField(value: Column): string {
  if (value === null) return NULL_FIELD;
  if (typeof value === 'number') return String(value);
  return SPECIAL.test(value) ? value.replaceAll(ALL_SPECIAL, (found) => ESCAPES[found] ?? found) : value;
}

/** The text of a field that is not null. */
export function fieldText(field: string): string {
  if (!field.includes('\\')) return field;
  return field.replaceAll(ESCAPED, (_, mark: string) => UNESCAPES[mark] ?? mark);
}

/**
 * Text on its way to COPY, kept as bytes: as strings, the rows of a chunk would be copied and traced by the garbage collector for as long as
 * they wait, which takes longer than reading them.
 */
export class CopyText {
  #bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    this.#reserve(text.length * MOST_BYTES_PER_UNIT);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Adds a part of another text. */
  addPart(other: CopyText, { from, to }: Part): void {
    this.#reserve(to - from);
    other.#bytes.copy(this.#bytes, this.#length, from, to);
    this.#length += to - from;
  }

  setByte(at: number, byte: number): void {
    this.#bytes[at] = byte;
  }

  /** Forgets everything from `length` on. */
  cut(length: number): void {
    this.#length = length;
  }

  /** Valid until more is added. */
  slice(from: number, to = this.#length): Buffer {
    return this.#bytes.subarray(from, to);
  }

  /** What stands in a part, as it was written. */
  textOf({ from, to }: Part): string {
    return this.#bytes.toString('utf8', from, to);
  }

  /** Where the field that begins at `from` ends. */
  fieldEnd(from: number): number {
    let end = from;
    while (end < this.#length && this.#bytes[end] !== TAB) end += 1;
    return end;
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#bytes.length));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
