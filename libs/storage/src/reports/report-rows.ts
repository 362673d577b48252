import type { Report } from '#libs/events';
import type { Transaction } from '../database/database.js';
import { copyRows } from '../imports/copy-rows.js';

export const REPORT_COLUMNS = `
  country, id, title, publisher, url, published_at as "publishedAt", text, demo, known_at as "knownAt"`;

/** Adds the reports that are not there yet. A report never changes: its id stands for its content. */
export async function insertReports(transaction: Transaction, reports: readonly Report[]): Promise<void> {
  if (reports.length === 0) return;
  await transaction.query({
    text: `create temp table if not exists staged_report (
      country text, id text, title text, publisher text, url text, published_at text, known_at text, text text, demo boolean)`,
  });
  await transaction.query({ text: 'truncate staged_report' });
  await copyRows(
    transaction.client,
    'staged_report (country, id, title, publisher, url, published_at, known_at, text, demo)',
    reports.map((report) => [
      report.country,
      report.id,
      report.title,
      report.publisher,
      report.url,
      report.publishedAt,
      report.knownAt,
      report.text,
      report.demo ? 't' : 'f',
    ]),
  );
  await transaction.query({
    name: 'insert-reports',
    text: `
      insert into report (country, id, sha256, title, publisher, url, published_at, known_at, text, demo, recorded_at)
      select country, id, sha256(convert_to(text, 'UTF8')), title, publisher, url, published_at, known_at, text, demo,
        clock.recorded_at
      from staged_report join country_clock clock using (country)
      order by country, id
      on conflict (country, id) do nothing`,
  });
}
