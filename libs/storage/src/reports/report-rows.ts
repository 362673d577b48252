import { hash } from 'node:crypto';
import type { CountryCode, Instant, Report } from '#libs/events';
import type { Session, Transaction } from '../database/database.js';
import { textArray } from '../database/text-array.js';
import { copyRows } from '../imports/copy-rows.js';

export const REPORT_COLUMNS = `
  country, id, title, publisher, url, published_at as "publishedAt", text, demo, known_at as "knownAt",
  encode(sha256, 'hex') as sha256`;

export interface ReportKey {
  readonly country: CountryCode;
  readonly id: string;
}

/** A report as the store has it; the hash outlives the text. */
export interface StoredReport extends Report {
  /** SHA-256 of the text, hex; `null` where there never was one. */
  readonly sha256: string | null;
}

const TARGET = 'report (country, id, sha256, title, publisher, url, published_at, known_at, text, demo, recorded_at)';

export const keyOf = ({ country, id }: Pick<Report, 'country' | 'id'>): string => `${country} ${id}`;

/** SHA-256 of a report's text, hex; `null` without a text. */
export const textHash = ({ text }: Report): string | null => (text === null ? null : hash('sha256', text, 'hex'));

/** Adds the reports that are not there yet. A report never changes: its id stands for its content. The countries are locked. */
export async function insertReports(
  transaction: Transaction,
  reports: Iterable<Report>,
  recordedAt: ReadonlyMap<CountryCode, Instant>,
): Promise<void> {
  const wanted = new Map<string, Report>();
  for (const report of reports) wanted.set(keyOf(report), report);
  if (wanted.size === 0) return;
  for (const known of await findKnown(transaction, [...wanted.values()])) wanted.delete(keyOf(known));
  if (wanted.size > 0) await copyRows(transaction.client, TARGET, reportColumns(wanted.values(), recordedAt));
}

function* reportColumns(reports: Iterable<Report>, recordedAt: ReadonlyMap<CountryCode, Instant>) {
  for (const report of reports) {
    const sha256 = textHash(report);
    yield [
      report.country,
      report.id,
      sha256 && `\\x${sha256}`,
      report.title,
      report.publisher,
      report.url,
      report.publishedAt,
      report.knownAt,
      report.text,
      report.demo ? 't' : 'f',
      recordedAt.get(report.country) ?? null,
    ];
  }
}

async function findKnown(session: Session, reports: readonly Report[]): Promise<Pick<Report, 'country' | 'id'>[]> {
  return session.query<Pick<Report, 'country' | 'id'>>({
    name: 'known-reports',
    text: `
      select held.* from unnest($1::text[], $2::text[]) as wanted (country, id)
      cross join lateral (
        select kept.country, kept.id from report kept where kept.country = wanted.country and kept.id = wanted.id
      ) held`,
    values: [textArray(reports.map(({ country }) => country)), textArray(reports.map(({ id }) => id))],
  });
}
