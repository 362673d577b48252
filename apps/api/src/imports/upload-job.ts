import type { RejectedRow } from '#libs/events';
import type { ImportSession } from '#libs/storage';
import { problemOf, type FileProgress, type ImportReport } from './import-file.js';
import type { ReasonCountModel } from './import.model.js';
import { importViewOf, type ImportView } from './import.view.js';

/** Of a run that stores nothing this many refused rows are remembered; the counts are of all. */
const KEPT_ROWS = 5_000;

/** How a file is to be taken. */
export interface UploadMode {
  readonly dryRun: boolean;
  readonly allOrNothing: boolean;
}

/** An uploaded file while it is imported, and afterwards where the store does not remember it. */
export class UploadJob {
  readonly rows: RejectedRow[] = [];
  private readonly counted = new Map<string, number>();
  private current: ImportView;

  constructor(
    session: ImportSession,
    private readonly mode: UploadMode,
  ) {
    this.current = { ...importViewOf({ ...session.import, problem: null }), share: 0 };
  }

  get view(): ImportView {
    return this.current;
  }

  /** Its rows and counts come with one commit at the end, or never: until then only this job knows them. */
  get isOneTransaction(): boolean {
    return this.mode.dryRun || this.mode.allOrNothing;
  }

  advance({ counts, rejections, share }: FileProgress): void {
    this.current = { ...this.current, ...counts, share };
    if (!this.isOneTransaction) return;
    for (const { reason } of rejections) this.counted.set(reason, (this.counted.get(reason) ?? 0) + 1);
    this.rows.push(...rejections.slice(0, KEPT_ROWS - this.rows.length));
  }

  finish({ summary }: ImportReport, finishedAt: string): void {
    this.current = { ...this.current, ...summary, ...this.end(finishedAt) };
  }

  fail(error: unknown, finishedAt: string): void {
    this.current = { ...this.current, problem: problemOf(error), state: 'failed', finishedAt, share: null };
  }

  /** Refused rows by reason, most first. */
  reasons(): ReasonCountModel[] {
    const reasons = [...this.counted].map(([reason, count]) => ({ reason, count }));
    return reasons.sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason));
  }

  private end(finishedAt: string): Pick<ImportView, 'state' | 'finishedAt' | 'share'> {
    return { state: this.mode.dryRun ? 'rehearsed' : 'finished', finishedAt, share: null };
  }
}
