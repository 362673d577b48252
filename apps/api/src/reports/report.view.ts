import { createHash } from 'node:crypto';
import type { Report } from '#libs/events';
import type { ReportModel } from './report.model.js';

/** What the fields of a report are resolved from. */
export interface ReportView extends ReportModel {
  readonly localId: string;
}

export function reportViewOf(report: Report): ReportView {
  return { ...report, id: `${report.country}:${report.id}`, localId: report.id, url: safeUrl(report.url) };
}

/** SHA-256 of the stored text; of the empty text where a feed hands over none. */
export const textHashOf = ({ text }: ReportView): string =>
  createHash('sha256')
    .update(text ?? '')
    .digest('hex');

/** A stored address is data of others: only web addresses become links. */
function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
