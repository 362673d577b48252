import { createHash } from 'node:crypto';
import type { StoredReport } from '#libs/storage';
import type { ReportModel } from './report.model.js';

/** What the fields of a report are resolved from. */
export interface ReportView extends ReportModel {
  readonly localId: string;
  /** Of the text that is or was there, hex; `null` where there never was one. */
  readonly sha256: string | null;
}

export function reportViewOf(report: StoredReport): ReportView {
  return { ...report, id: `${report.country}:${report.id}`, localId: report.id, url: safeUrl(report.url) };
}

/** SHA-256 of the stored text, also of one that was redacted; of the empty text where a feed hands over none. */
export const textHashOf = ({ sha256 }: ReportView): string => sha256 ?? EMPTY_TEXT;

const EMPTY_TEXT = createHash('sha256').digest('hex');

/** A stored address is data of others: only web addresses become links. */
function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
