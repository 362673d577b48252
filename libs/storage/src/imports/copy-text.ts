/** A value on its way into a column, as text or number. */
export type Column = string | number | null;

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
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  return SPECIAL.test(value) ? value.replaceAll(ALL_SPECIAL, (found) => ESCAPES[found] ?? found) : value;
}

/** The text of a field that is not null. */
export function fieldText(field: string): string {
  return field.replaceAll(ESCAPED, (_, mark: string) => UNESCAPES[mark] ?? mark);
}

/**
 * Text on its way to COPY, kept as bytes: as strings, the rows of a chunk would be copied and traced by the garbage collector for as long as
 * they wait, which takes longer than reading them.
 */
export class CopyText {
  #bytes: Buffer;
  #length = 0;

  constructor(firstBytes = FIRST_BYTES) {
    this.#bytes = Buffer.allocUnsafeSlow(firstBytes);
  }

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    this.#reserve(text.length * MOST_BYTES_PER_UNIT);
    this.#length += this.#bytes.write(text, this.#length);
  }

  addBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
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

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#bytes.length));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
