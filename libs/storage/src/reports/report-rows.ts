import { hash } from 'node:crypto';
import type { CountryCode, Report } from '#libs/events';

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

export const keyOf = ({ country, id }: Pick<Report, 'country' | 'id'>): string => `${country} ${id}`;

/** SHA-256 of a report's text, hex; `null` without a text. */
export const textHash = ({ text }: Report): string | null => (text === null ? null : hash('sha256', text, 'hex'));
