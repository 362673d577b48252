import { Link } from 'wouter';
import type { EventEvidenceQuery } from '#libs/contract';
import { formatInstant } from '../../format/day.js';
import { words } from '../../words.js';
import { reportHref } from './event-page-href.js';
import { Quotation } from './quotation.js';

export type Evidence = NonNullable<EventEvidenceQuery['event']>['reports'][number];

export const ATTRIBUTIONS = {
  FACT: 'stated as fact',
  OFFICIAL: 'said by an official',
  OBSERVER: 'said by observers',
  LOCAL_MEDIA: 'reported by local media',
  PARTY: 'claimed by a party',
};

/** One report of an event: the passage it rests on, who published it, and who says so. */
export function EvidenceSource({ evidence }: { readonly evidence: Evidence }) {
  const { report, grade, attribution, denies, knownAt } = evidence;
  return (
    <>
      <Passage evidence={evidence} />
      <p className="muted">
        <Publisher evidence={evidence} />
        {report?.title ? `, ${report.title}` : ''} · {ATTRIBUTIONS[attribution]} · grade {grade}
        {denies ? ' · denies it' : ''} · known {formatInstant(knownAt)}{' '}
        {report?.demo ? <span className="tag">{words.demo}</span> : null}{' '}
        {report ? <Link href={reportHref(report.id)}>the whole report</Link> : null}
      </p>
    </>
  );
}

/** Within the report where we hold its text, else the quotation the feed gave, else nothing. */
function Passage({ evidence: { report, quote, span } }: { readonly evidence: Evidence }) {
  if (report?.text) return <Quotation text={report.text} span={span ?? null} />;
  return quote ? <Quotation text={quote} span={{ start: 0, end: quote.length }} /> : null;
}

function Publisher({ evidence: { report, group } }: { readonly evidence: Evidence }) {
  const name = report?.publisher ?? group;
  if (!report?.url || !isWebAddress(report.url)) return name;
  return (
    <a href={report.url} rel="noopener noreferrer" target="_blank">
      {name}
    </a>
  );
}

/** Stored text is data: only addresses of the web become links. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url);
