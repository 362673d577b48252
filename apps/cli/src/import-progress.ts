import type { ImportCounts } from '#libs/storage';

export interface Progress {
  /** File name as it is shown. */
  readonly name: string;
  readonly counts: ImportCounts;
  /** How much of the file is read, 0–1. */
  readonly share: number;
}

/** Where progress is shown: the error stream, or something that stands for it. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001b[2K';
const BAR_CELLS = 24;
const REDRAW_MS = 100;
/** Where nobody watches, a line now and then tells that it goes on. */
const LINE_MS = 5_000;
const FALLBACK_COLUMNS = 80;

/** Shows how an import is doing: a bar on a terminal, a plain line every few seconds elsewhere. */
export class ImportProgress {
  private readonly startedAt: number;
  private shownAt: number;
  private before: { readonly read: number; readonly share: number } | null = null;

  constructor(
    private readonly screen: Screen,
    /** Milliseconds of a clock that never goes back. */
    private readonly now: () => number,
  ) {
    this.startedAt = now();
    this.shownAt = screen.isTTY ? -Infinity : this.startedAt;
  }

  /** An import that goes on where an earlier one stopped has done nothing yet: its speed counts from here. */
  begin(resumedRows: number, name: string): void {
    this.before = { read: resumedRows, share: 0 };
    if (resumedRows > 0) this.screen.write(`${name}: goes on behind row ${figure(resumedRows)}\n`);
  }

  show(progress: Progress): void {
    const now = this.now();
    if (now - this.shownAt < (this.screen.isTTY ? REDRAW_MS : LINE_MS)) return;
    this.shownAt = now;
    const line = progressLine(progress, { ms: now - this.startedAt, rowsBefore: this.before?.read ?? 0 });
    if (!this.screen.isTTY) this.screen.write(`${line}\n`);
    else
      this.screen.write(`${CLEAR_LINE}${this.isWide() ? `${bar(progress.share)} ` : ''}${line}`.slice(0, this.width()));
  }

  /** Leaves the terminal as it was. */
  end(): void {
    if (this.screen.isTTY) this.screen.write(CLEAR_LINE);
  }

  /** Beside a bar on a narrow terminal no figure would be left. */
  private isWide(): boolean {
    return (this.screen.columns ?? FALLBACK_COLUMNS) > 2 * BAR_CELLS;
  }

  /** A longer line would wrap, and only its last piece could be taken away. */
  private width(): number {
    return (this.screen.columns ?? FALLBACK_COLUMNS) - 1 + CLEAR_LINE.length;
  }
}

function bar(share: number): string {
  const full = Math.floor(Math.min(1, share) * BAR_CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}`;
}

/** `events.csv: 42 %, 120,000 rows, 41,200 rows/s, 12 refused, 0:03 left` */
export function progressLine(
  { name, counts, share }: Progress,
  { ms, rowsBefore }: { readonly ms: number; readonly rowsBefore: number },
): string {
  const perSecond = ms > 0 ? ((counts.read - rowsBefore) / ms) * 1000 : 0;
  const left = share > 0 ? (ms * (1 - share)) / share : null;
  const parts = [
    `${Math.floor(share * 100)} %`,
    `${figure(counts.read)} rows`,
    `${figure(perSecond)} rows/s`,
    `${figure(counts.rejected)} refused`,
    ...(left === null ? [] : [`${minutes(left)} left`]),
  ];
  return `${name}: ${parts.join(', ')}`;
}

const figure = (number: number): string => Math.round(number).toLocaleString('en-GB');

function minutes(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
