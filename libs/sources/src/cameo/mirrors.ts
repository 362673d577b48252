import type { ImportRow } from '#libs/events';

/** A quarter-hour of GDELT has some thousand articles; beyond this many the oldest are forgotten. */
const REMEMBERED = 10_000;

/**
 * Remembers what one file has already said. A machine coder turns one article into many rows (the same act with the actors
 * swapped, or found in several sentences): the first is the event, each later one repeats it.
 */
export class Mirrors {
  private readonly said = new Set<string>();

  /** The row of a record; `make` is asked where none with this key came before. */
  rowFor(key: string, line: number, make: () => ImportRow): ImportRow {
    if (this.said.has(key)) return { kind: 'repeat', line };
    const row = make();
    this.said.add(key);
    if (this.said.size > REMEMBERED) this.forgetOldest();
    return row;
  }

  private forgetOldest(): void {
    for (const key of this.said) {
      this.said.delete(key);
      return;
    }
  }
}
