import type { ImportRow } from '#libs/events';

export type EventRow = Extract<ImportRow, { readonly kind: 'event' }>;

/** A quarter-hour of GDELT has some thousand articles; beyond this many the oldest are forgotten. */
const REMEMBERED = 10_000;

/**
 * Remembers what one file has already said. A machine coder turns one article into many rows (the same act with the actors
 * swapped, or found in several sentences): they are one event, and each later row repeats the row of the first.
 */
export class Mirrors {
  /** As JSON: the rows themselves would keep the pieces of the file they were cut out of. */
  private readonly firstRows = new Map<string, string>();

  /** The row of the first record with this key, under the line of the present one; `make` is asked where there was none. */
  rowFor(key: string, line: number, make: () => EventRow): EventRow {
    const first = this.firstRows.get(key);
    if (first !== undefined) return { ...(JSON.parse(first) as EventRow), line };
    const row = make();
    this.firstRows.set(key, JSON.stringify(row));
    if (this.firstRows.size > REMEMBERED) this.forgetOldest();
    return row;
  }

  private forgetOldest(): void {
    for (const key of this.firstRows.keys()) {
      this.firstRows.delete(key);
      return;
    }
  }
}
