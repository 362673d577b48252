import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { EventEvidenceDocument, type EventEvidenceQuery } from '#libs/contract';
import { formatInstant } from '../../format/day.js';
import { lookUp } from '../../queries/request.js';
import { eventPageHref } from '../events/event-page-href.js';
import { EvidenceSource } from '../events/evidence-source.js';
import { Failure, Skeleton } from '../states.js';

interface Props {
  readonly id: string;
  readonly asOf: string | null;
}

/** The way down to the sentence: every report of an event, with the passage it rests on. */
export function EventEvidence({ id, asOf }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['evidence', id],
    queryFn: ({ signal }) => lookUp(EventEvidenceDocument, { id }, signal),
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={3} />;
  if (!data.event) return null;
  const { classInfo, reports, revisions } = data.event;
  const known = reports.filter(({ knownAt }) => !asOf || Date.parse(knownAt) <= Date.parse(asOf));
  return (
    <div className="evidence">
      <p className="muted">
        <b>{classInfo.title}.</b> {classInfo.definition} <Link href={eventPageHref(id)}>Revisions and weight</Link>
      </p>
      <ul>
        {known.map((evidence) => (
          <li key={evidence.id}>
            <EvidenceSource evidence={evidence} />
          </li>
        ))}
      </ul>
      {revisions.length > 1 ? <Revisions revisions={revisions} /> : null}
    </div>
  );
}

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
