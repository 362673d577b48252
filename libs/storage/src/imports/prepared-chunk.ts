import type { CountryCode, ImportRow, RejectedRow, Report, Retraction } from '#libs/events';
import { PreparedReports } from '../reports/prepared-reports.js';
import { PreparedRows } from './prepared-rows.js';
import { findUnstorable } from './storable.js';

/**
 * Rows of a file made ready for their tables, piece by piece. It touches no database, so the rows of the next chunk are made ready
 * while the database is busy with those of the last; what a row was made from is forgotten at once.
 */
export class PreparedChunk {
  readonly events = new PreparedRows();
  readonly factors = new PreparedRows();
  readonly reports = new PreparedReports();
  readonly retractions: Retraction[] = [];
  readonly rejected: RejectedRow[] = [];
  /** Rows that repeat an earlier one of their file. */
  repeats = 0;
  readonly countries = new Set<CountryCode>();

  static of(rows: Iterable<ImportRow>): PreparedChunk {
    const chunk = new PreparedChunk();
    for (const row of rows) chunk.add(row);
    return chunk;
  }

  /** Rows read. */
  get read(): number {
    return this.events.count + this.factors.count + this.retractions.length + this.rejected.length + this.repeats;
  }

  /** Bytes it keeps in memory, roughly. */
  get size(): number {
    return this.events.size + this.factors.size + this.reports.size;
  }

  /** Works out ahead of storing whatever needs no database. */
  finish(): void {
    this.events.inTurns();
    this.factors.inTurns();
  }

  /** Forgets all rows; a chunk that is stored makes room for the next but one. */
  clear(): void {
    this.events.clear();
    this.factors.clear();
    this.reports.clear();
    this.retractions.length = 0;
    this.rejected.length = 0;
    this.repeats = 0;
    this.countries.clear();
  }

  add(received: ImportRow): void {
    const row = findUnstorable(received) ?? received;
    if (row.kind === 'rejected') this.rejected.push(row);
    else if (row.kind === 'repeat') this.repeats += 1;
    else if (row.kind === 'retraction') this.retractions.push(row);
    else if (row.kind === 'factor') {
      this.countries.add(row.factor.country);
      this.factors.addFactor(row.line, row.factor);
    } else {
      this.countries.add(row.event.country);
      this.events.addEvent(row.line, row.event);
      for (const text of row.texts) this.addReport(text);
    }
  }

  private addReport(report: Report): void {
    this.countries.add(report.country);
    this.reports.add(report);
  }
}
