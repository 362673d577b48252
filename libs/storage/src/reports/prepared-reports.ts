import type { Report } from '#libs/events';
import { copyField, CopyText, NULL_FIELD, type Part } from '../imports/copy-text.js';
import { keyOf, textHash, type ReportKey } from './report-rows.js';

/** A report ready for its table: its key, and where its columns stand among the bytes. */
export interface PreparedReport extends ReportKey, Part {}

/** The columns as {@link PreparedReports} writes them. */
export const PREPARED_REPORT_COLUMNS = 'country, id, sha256, title, publisher, url, published_at, known_at, text, demo';

/** Reports, each once: many events name the same. */
export class PreparedReports {
  readonly text = new CopyText();
  /** Room for whole lines. */
  readonly lines = new CopyText();
  readonly #reports = new Map<string, PreparedReport>();

  static of(reports: Iterable<Report>): PreparedReports {
    const prepared = new PreparedReports();
    for (const report of reports) prepared.add(report);
    return prepared;
  }

  /** Bytes of all reports. */
  get size(): number {
    return this.text.length;
  }

  reports(): readonly PreparedReport[] {
    return [...this.#reports.values()];
  }

  add(report: Report): void {
    const key = keyOf(report);
    if (this.#reports.has(key)) return;
    const from = this.size;
    const sha256 = textHash(report);
    const { country, id, title, publisher, url, publishedAt, knownAt, text } = report;
    this.text.add(
      `${country}\t${copyField(id)}\t${sha256 === null ? NULL_FIELD : `\\\\x${sha256}`}\t${copyField(title)}\t` +
        `${copyField(publisher)}\t${copyField(url)}\t${copyField(publishedAt)}\t${copyField(knownAt)}\t` +
        `${copyField(text)}\t${report.demo ? 't' : 'f'}`,
    );
    this.#reports.set(key, { country, id, from, to: this.size });
  }

  clear(): void {
    this.text.cut(0);
    this.#reports.clear();
  }
}
