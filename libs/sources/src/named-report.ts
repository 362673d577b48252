import { hash } from 'node:crypto';
import type { Report } from '#libs/events';

/** Enough of SHA-256 that two texts of one country never share an id. */
const ID_LENGTH = 16;

/** Gives the report an id made from its content, so that events named after the same article share one report. */
export function reportOf(report: Omit<Report, 'id'>): Report {
  const { url, publisher, title, publishedAt, text } = report;
  const content = [url, publisher, title, publishedAt, text].map((part) => part ?? '').join('\n');
  return {
    id: hash('sha256', content).slice(0, ID_LENGTH),
    country: report.country,
    title,
    publisher,
    url,
    publishedAt,
    text,
    demo: report.demo,
    knownAt: report.knownAt,
  };
}
