import { CopyText } from './copy-text.js';

/** A table on its way to another thread: moved, not copied. */
export interface MovedTable {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly numbers: Float64Array;
  readonly count: number;
}

const FIRST_ROWS = 1_024;

/**
 * Lines of COPY, and a few numbers about each. Objects would be kept for as long as a chunk waits for the database, which the garbage collector
 * takes for keeping them for ever: these are two pieces of memory it need not look into, used again for chunk after chunk, and they move between
 * threads whole.
 */
export class PreparedTable {
  readonly text: CopyText;
  #numbers: Float64Array;
  #count: number;

  /** @param width how many numbers belong to a row */
  constructor(
    private readonly width: number,
    moved?: MovedTable,
  ) {
    this.text = new CopyText(moved);
    this.#numbers = moved?.numbers ?? new Float64Array(FIRST_ROWS * width);
    this.#count = moved?.count ?? 0;
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

  /** Gives the memory away: the table must not be used afterwards. */
  move(): MovedTable {
    return { ...this.text.move(), numbers: this.#numbers, count: this.#count };
  }
}
