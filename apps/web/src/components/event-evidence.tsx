import { useQuery } from '@tanstack/react-query';
import { EventEvidenceDocument, type EventEvidenceQuery } from '#libs/contract';
import { formatInstant } from '../format/day.js';
import { request } from '../queries/request.js';
import { words } from '../words.js';
import { Failure, Skeleton } from './states.js';
import { Quotation } from './quotation.js';

type Evidence = NonNullable<EventEvidenceQuery['event']>['reports'][number];

const ATTRIBUTIONS = {
  FACT: 'stated as fact',
  OFFICIAL: 'said by an official',
  OBSERVER: 'said by observers',
  LOCAL_MEDIA: 'reported by local media',
  PARTY: 'claimed by a party',
};

interface Props {
  readonly id: string;
  readonly asOf: string | null;
}

/** The way down to the sentence: every report of an event, with the passage it rests on. */
export function EventEvidence({ id, asOf }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['evidence', id],
    queryFn: ({ signal }) => request(EventEvidenceDocument, { id }, signal),
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={3} />;
  if (!data.event) return null;
  const { classInfo, reports, revisions } = data.event;
  const known = reports.filter(({ knownAt }) => !asOf || Date.parse(knownAt) <= Date.parse(asOf));
  return (
    <div className="evidence">
      <p className="muted">
        <b>{classInfo.title}.</b> {classInfo.definition}
      </p>
      <ul>
        {known.map((evidence) => (
          <Source key={evidence.id} evidence={evidence} />
        ))}
      </ul>
      {revisions.length > 1 ? <Revisions revisions={revisions} /> : null}
    </div>
  );
}

function Source({ evidence }: { readonly evidence: Evidence }) {
  const { report, grade, attribution, denies, knownAt } = evidence;
  return (
    <li>
      <Passage evidence={evidence} />
      <p className="muted">
        <Publisher evidence={evidence} />
        {report?.title ? `, ${report.title}` : ''} · {ATTRIBUTIONS[attribution]} · grade {grade}
        {denies ? ' · denies it' : ''} · known {formatInstant(knownAt)}{' '}
        {report?.demo ? <span className="tag">{words.demo}</span> : null}
      </p>
    </li>
  );
}

/** Within the report where we hold its text, else the quotation the feed gave, else nothing. */
function Passage({ evidence: { report, quote, span } }: { readonly evidence: Evidence }) {
  if (report?.text) return <Quotation text={report.text} span={span} />;
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

function Revisions({ revisions }: { readonly revisions: NonNullable<EventEvidenceQuery['event']>['revisions'] }) {
  return (
    <ul className="revisions" aria-label="Revisions">
      {revisions.map(({ number, knownAt, reason, change }) => (
        <li key={number} className="muted">
          Revision {number}, known {formatInstant(knownAt)}
          {change.map(({ field, from, to }) => ` · ${field} ${from ?? 'none'} → ${to ?? 'none'}`).join('')}
          {reason ? ` · ${reason}` : ''}
        </li>
      ))}
    </ul>
  );
}
