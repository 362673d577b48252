import type { CountryCode, ImportRow, RejectedRow, Report, Retraction } from '#libs/events';
import { keyOf } from '../reports/report-rows.js';
import { PreparedRows } from './prepared-rows.js';
import { findUnstorable } from './storable.js';

/**
 * Rows of a file made ready for their tables, piece by piece. It touches no database, so the rows of the next chunk are made ready
 * while the database is busy with those of the last; what a row was made from is forgotten at once.
 */
export class PreparedChunk {
  readonly events = new PreparedRows();
  readonly factors = new PreparedRows();
  /** By country and id: many events name the same report. */
  readonly texts = new Map<string, Report>();
  readonly retractions: Retraction[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly countries = new Set<CountryCode>();
  private textLength = 0;

  static of(rows: Iterable<ImportRow>): PreparedChunk {
    const chunk = new PreparedChunk();
    for (const row of rows) chunk.add(row);
    return chunk;
  }

  /** Rows read. */
  get read(): number {
    return this.events.rows.length + this.factors.rows.length + this.retractions.length + this.rejected.length;
  }

  /** Bytes it keeps in memory, roughly. */
  get size(): number {
    return this.events.size + this.factors.size + this.textLength;
  }

  /** Forgets all rows; a chunk that is stored makes room for the next but one. */
  clear(): void {
    this.events.clear();
    this.factors.clear();
    this.texts.clear();
    this.retractions.length = 0;
    this.rejected.length = 0;
    this.countries.clear();
    this.textLength = 0;
  }

  add(received: ImportRow): void {
    const row = findUnstorable(received) ?? received;
    if (row.kind === 'rejected') this.rejected.push(row);
    else if (row.kind === 'retraction') this.retractions.push(row);
    else if (row.kind === 'factor') {
      this.countries.add(row.factor.country);
      this.factors.addFactor(row.line, row.factor);
    } else {
      this.countries.add(row.event.country);
      this.events.addEvent(row.line, row.event);
      for (const text of row.texts) this.addText(text);
    }
  }

  private addText(report: Report): void {
    this.countries.add(report.country);
    this.texts.set(keyOf(report), report);
    this.textLength += report.text?.length ?? 0;
  }
}
