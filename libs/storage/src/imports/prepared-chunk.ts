import type { CountryCode, ImportRow, RejectedRow, Report, Retraction } from '#libs/events';
import { PreparedReports } from '../reports/prepared-reports.js';
import { PreparedRows } from './prepared-rows.js';
import type { MovedTable } from './prepared-table.js';
import { findUnstorable } from './storable.js';

/** A chunk on its way to another thread. */
export interface MovedChunk {
  readonly events: MovedTable;
  readonly factors: MovedTable;
  readonly reports: MovedTable;
  readonly retractions: readonly Retraction[];
  readonly rejected: readonly RejectedRow[];
  readonly countries: ReadonlySet<CountryCode>;
}

/**
 * Rows of a file made ready for their tables, piece by piece. It touches no database, so the rows of the next chunk are made ready
 * while the database is busy with those of the last; what a row was made from is forgotten at once.
 */
export class PreparedChunk {
  readonly events: PreparedRows;
  readonly factors: PreparedRows;
  readonly reports: PreparedReports;
  readonly retractions: Retraction[];
  readonly rejected: RejectedRow[];
  readonly countries: Set<CountryCode>;

  constructor(moved?: MovedChunk) {
    this.events = new PreparedRows(moved?.events);
    this.factors = new PreparedRows(moved?.factors);
    this.reports = new PreparedReports(moved?.reports);
    this.retractions = [...(moved?.retractions ?? [])];
    this.rejected = [...(moved?.rejected ?? [])];
    this.countries = new Set(moved?.countries);
  }

  static of(rows: Iterable<ImportRow>): PreparedChunk {
    const chunk = new PreparedChunk();
    for (const row of rows) chunk.add(row);
    return chunk;
  }

  /** Rows read. */
  get read(): number {
    return this.events.count + this.factors.count + this.retractions.length + this.rejected.length;
  }

  /** Bytes it keeps in memory, roughly. */
  get size(): number {
    return this.events.size + this.factors.size + this.reports.size;
  }

  /** Forgets all rows; a chunk that is stored makes room for the next but one. */
  clear(): void {
    this.events.clear();
    this.factors.clear();
    this.reports.clear();
    this.retractions.length = 0;
    this.rejected.length = 0;
    this.countries.clear();
  }

  /** Gives its rows away, the bytes without a copy: the chunk must not be used afterwards. */
  move(): MovedChunk {
    return {
      events: this.events.move(),
      factors: this.factors.move(),
      reports: this.reports.move(),
      retractions: this.retractions,
      rejected: this.rejected,
      countries: this.countries,
    };
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
      for (const text of row.texts) this.addReport(text);
    }
  }

  private addReport(report: Report): void {
    this.countries.add(report.country);
    this.reports.add(report);
  }
}
