import type { Report } from '#libs/events';
import { copyField, fieldText, NULL_FIELD, type CopyText, type Part } from '../imports/copy-text.js';
import { PreparedTable } from '../imports/prepared-table.js';
import { keyOf, textHash, type ReportKey } from './report-rows.js';

/** A report ready for its table: its key, and where its columns stand among the bytes. */
export interface PreparedReport extends ReportKey, Part {}

/** The columns as {@link PreparedReports} writes them. */
export const PREPARED_REPORT_COLUMNS = 'country, id, sha256, title, publisher, url, published_at, known_at, text, demo';

/** Of each report: where it begins and ends. */
const NUMBERS = 2;

/** Reports, each once: many events name the same. */
export class PreparedReports {
  readonly #table = new PreparedTable(NUMBERS);
  readonly #known = new Set<string>();

  static of(reports: Iterable<Report>): PreparedReports {
    const prepared = new PreparedReports();
    for (const report of reports) prepared.add(report);
    return prepared;
  }

  /** Bytes of all reports. */
  get size(): number {
    return this.#table.text.length;
  }

  get text(): CopyText {
    return this.#table.text;
  }

  /** Room for whole lines. */
  get lines(): CopyText {
    return this.#table.lines;
  }

  reports(): PreparedReport[] {
    return Array.from({ length: this.#table.count }, (_, row) => {
      const from = this.#table.number(row, 0);
      const end = this.text.fieldEnd(from);
      const country = this.text.textOf({ from, to: end });
      const id = fieldText(this.text.textOf({ from: end + 1, to: this.text.fieldEnd(end + 1) }));
      return { country, id, from, to: this.#table.number(row, 1) };
    });
  }

  add(report: Report): void {
    const key = keyOf(report);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    const from = this.size;
    const sha256 = textHash(report);
    const { country, id, title, publisher, url, publishedAt, knownAt, text } = report;
    this.text.add(
      `${country}\t${copyField(id)}\t${sha256 === null ? NULL_FIELD : `\\\\x${sha256}`}\t${copyField(title)}\t` +
        `${copyField(publisher)}\t${copyField(url)}\t${copyField(publishedAt)}\t${copyField(knownAt)}\t` +
        `${copyField(text)}\t${report.demo ? 't' : 'f'}`,
    );
    this.#table.push([from, this.size]);
  }

  clear(): void {
    this.#table.clear();
    this.#known.clear();
  }
}
