import { createHash } from 'node:crypto';
import {
  FieldError,
  instantMs,
  textField,
  type CountryCode,
  type Instant,
  type Report,
  type ReportedEvidence,
} from '#libs/events';
import type { EvidenceInput } from './desk.inputs.js';

export const LONGEST_TEXT_BYTES = 200 * 1024;

export interface ReportedText {
  readonly report: Report;
  readonly evidence: ReportedEvidence;
}

interface Received {
  readonly input: EvidenceInput;
  readonly country: CountryCode;
  readonly now: Instant;
  /** Id of the evidence within its event. */
  readonly id: string;
}

/**
 * A report as an analyst hands it in, and what it says about the event. The quote must be in the text, so that its sentence can be
 * shown. @throws FieldError naming the field.
 */
export function reportedText({ input, country, now, id }: Received): ReportedText {
  const publisher = textField({ publisher: input.publisher }, 'publisher');
  if (instantMs(input.publishedAt) > instantMs(now))
    throw refusal('publishedAt', input.publishedAt, `not later than now, ${now}`);
  const text = input.text ?? null;
  if (text !== null && Buffer.byteLength(text) > LONGEST_TEXT_BYTES) throw refusal('text', null, 'at most 200 KB');
  const title = input.title ?? null;
  const url = webAddress(input.url ?? null);
  const report: Report = {
    id: `desk-${digestOf([publisher, title, url, input.publishedAt, text])}`,
    country,
    title,
    publisher,
    url,
    publishedAt: input.publishedAt,
    text,
    demo: false,
    knownAt: input.publishedAt,
  };
  const quote = input.quote ?? null;
  const { grade, attribution, group, denies } = input;
  return {
    report,
    evidence: {
      ...{ id, group: group ?? publisher, grade, attribution, precision: 1, denies: denies ?? false },
      ...{ knownAt: input.publishedAt, retractedAt: null, reportId: report.id, quote, span: spanOf(quote, text) },
    },
  };
}

function spanOf(quote: string | null, text: string | null): ReportedEvidence['span'] {
  if (quote === null || text === null) return null;
  const start = text.indexOf(quote);
  if (quote === '' || start < 0) throw refusal('quote', quote, 'a part of the text, exactly as it stands there');
  return { start, end: start + quote.length };
}

/** @throws FieldError for anything that is no address of the web: it becomes a link. */
export function webAddress(url: string | null): string | null {
  if (url === null || (/^https?:\/\//i.test(url) && URL.canParse(url))) return url;
  throw refusal('url', url, 'an address that begins with http:// or https://');
}

const refusal = (field: string, value: unknown, expected: string): FieldError =>
  new FieldError(field, value, { reason: 'refused', expected });

const digestOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
