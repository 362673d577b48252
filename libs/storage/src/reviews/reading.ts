import type { CountryCode, Day, Instant, Proposal, Report, SourceGrade } from '#libs/events';
import type { ReportKey } from '../reports/report-rows.js';

/** What was made of a report when it came in. */
export interface Reading {
  readonly country: CountryCode;
  readonly reportId: string;
  /** SHA-256 of the text, hex: the same text is one report. */
  readonly sha256: string;
  /** Local day of publication. */
  readonly publishedOn: Day;
  readonly source: string;
  /** Grade under which it was read. */
  readonly grade: SourceGrade;
  /** Independence group: copies of one text share it. */
  readonly group: string;
  /** Why nothing was coded: `empty`, `language`, `budget`; `null` = it was. */
  readonly notCoded: string | null;
  /** The earlier report it is a near-duplicate of. */
  readonly repeats: ReportKey | null;
  /** Share of common three-word sequences with that report, 0–1. */
  readonly similarity: number | null;
  readonly by: string;
  readonly recordedAt: Instant;
}

export interface NewReading extends Omit<Reading, 'country' | 'reportId' | 'sha256' | 'recordedAt'> {
  readonly report: Report;
  /** Keys that near-duplicates share with each other, 53 bits each. */
  readonly bands: readonly number[];
  readonly proposals: readonly Proposal[];
  readonly requestId: string | null;
}

/** A report that shares keys with a new one: perhaps the one it repeats. */
export interface Candidate extends ReportKey {
  readonly text: string;
  readonly group: string;
}

export const READING_COLUMNS = `
  reading.country, reading.report_id as "reportId", encode(reading.sha256, 'hex') as sha256, reading.published_on as "publishedOn",
  reading.source, reading.grade, reading.independence_group as group, reading.not_coded as "notCoded",
  reading.repeats_country as "repeatsCountry", reading.repeats_report as "repeatsReport", reading.similarity,
  reading.recorded_by as by, reading.recorded_at as "recordedAt"`;

export type ReadingRow = Omit<Reading, 'repeats'> & {
  readonly repeatsCountry: CountryCode | null;
  readonly repeatsReport: string | null;
};

export function fromReadingRow({ repeatsCountry: country, repeatsReport: id, ...row }: ReadingRow): Reading {
  return { ...row, repeats: country === null || id === null ? null : { country, id } };
}
