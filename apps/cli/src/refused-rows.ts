import type { RejectedRow } from '#libs/events';

const MOST_SHOWN = 5;

/** The first rows of a file that were refused, for whoever has to mend them. */
export class RefusedRows {
  private readonly first: RejectedRow[] = [];
  private count = 0;

  /** @param name of the file, as it is shown */
  constructor(private readonly name: string) {}

  add(rows: readonly RejectedRow[]): void {
    this.count += rows.length;
    this.first.push(...rows.slice(0, MOST_SHOWN - this.first.length));
  }

  /** `GED.csv, line 12, best "-3": best must be a number of at least 0.` and so on; empty when there are none. */
  describe(): string {
    const left = this.count - this.first.length;
    const lines = [...this.first.map(placeOf), ...(left > 0 ? [`and ${left} more`] : [])];
    return lines.map((line) => `${this.name}, ${line}\n`).join('');
  }
}

function placeOf({ line, column, value, detail }: RejectedRow): string {
  const cell = [column, value === null ? null : JSON.stringify(value)].filter((part) => part !== null).join(' ');
  return `line ${line}${cell === '' ? '' : `, ${cell}`}: ${detail}`;
}
