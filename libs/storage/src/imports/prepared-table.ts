import { CopyText } from './copy-text.js';

const FIRST_ROWS = 1_024;

/**
 * Lines of COPY, and a few numbers about each. Objects would be kept for as long as a chunk waits for the database, which the garbage collector
 * takes for keeping them for ever: these are pieces of memory it need not look into, used again for chunk after chunk.
 */
export class PreparedTable {
  readonly text = new CopyText();
  /** Room for the lines that come of the rows. */
  readonly lines = new CopyText();
  #numbers: Float64Array;
  #count = 0;

  /** @param width how many numbers belong to a row */
  constructor(private readonly width: number) {
    this.#numbers = new Float64Array(FIRST_ROWS * width);
  }

  get count(): number {
    return this.#count;
  }

  push(numbers: readonly number[]): void {
    const at = this.#count * this.width;
    if (at === this.#numbers.length) {
      const larger = new Float64Array(2 * at);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set(numbers, at);
    this.#count += 1;
  }

  /** One of the numbers of a row. */
  number(row: number, which: number): number {
    return this.#numbers[row * this.width + which] ?? 0;
  }

  /** Forgets all rows and keeps the room they took. */
  clear(): void {
    this.text.cut(0);
    this.#count = 0;
  }
}
