import { FieldError, instantField, isAbsent, isFields, numberField, optionalField, textField } from '#libs/events';
import type { CountryCode, Evidence, Fields, Report, ReportedEvidence, Span } from '#libs/events';
import { reportOf } from '../named-report.js';

/** What an events file says about a report, and the report itself where it is more than a name. */
export interface Citation {
  readonly evidence: ReportedEvidence;
  readonly text: Report | null;
}

const REPORT_FIELDS = ['title', 'publisher', 'url', 'publishedAt', 'text'];

/** @throws FieldError */
export function readCitation(fields: Fields, evidence: Evidence, country: CountryCode): Citation {
  const text = REPORT_FIELDS.every((name) => isAbsent(fields[name])) ? null : readReport(fields, evidence, country);
  const span = optionalField(fields, 'span', spanField);
  const quote = optionalField(fields, 'quote', textField);
  return {
    evidence: {
      id: evidence.id,
      group: evidence.group,
      grade: evidence.grade,
      attribution: evidence.attribution,
      precision: evidence.precision,
      knownAt: evidence.knownAt,
      retractedAt: evidence.retractedAt,
      denies: evidence.denies,
      reportId: text?.id ?? null,
      quote: quote ?? quoteAt(text, span),
      span: span === null ? null : spanInside(span, text, quote),
    },
    text,
  };
}

function readReport(fields: Fields, evidence: Evidence, country: CountryCode): Report {
  return reportOf({
    country,
    title: optionalField(fields, 'title', textField),
    publisher: optionalField(fields, 'publisher', textField),
    url: optionalField(fields, 'url', textField),
    publishedAt: optionalField(fields, 'publishedAt', instantField),
    text: optionalField(fields, 'text', textField),
    demo: fields['demo'] === true,
    knownAt: evidence.knownAt,
  });
}

function spanField(fields: Fields, name: string): Span {
  const value = fields[name];
  if (!isFields(value)) throw new FieldError(name, value, { reason: 'bad-span', expected: 'an object' });
  const start = numberField(value, 'start', [0, Number.MAX_SAFE_INTEGER]);
  return { start, end: numberField(value, 'end', [start, Number.MAX_SAFE_INTEGER]) };
}

/** A span must lie in the text and, where a quote is given, hold it: the way back to the sentence must not lead astray. */
function spanInside(span: Span, report: Report | null, quote: string | null): Span {
  const text = report?.text ?? null;
  const isWrong =
    text !== null && (span.end > text.length || (quote ?? quoteAt(report, span)) !== quoteAt(report, span));
  if (isWrong)
    throw new FieldError('span', span, { reason: 'bad-span', expected: 'inside the text, around the quote' });
  return span;
}

function quoteAt(report: Report | null, span: Span | null): string | null {
  return report?.text && span ? report.text.slice(span.start, span.end) : null;
}
