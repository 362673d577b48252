import { Link } from 'wouter';
import { formatChange } from '../../format/number.js';
import type { AlertCause } from '../../queries/use-alerts.js';
import { eventPageHref } from '../events/event-page-href.js';

/** The largest causes, each with its points; an event leads to its sentences. */
export function AlertCauses({ causes }: { readonly causes: readonly AlertCause[] }) {
  return (
    <ul className="alert-causes">
      {causes.map(({ kind, id, points, title, event }) => (
        <li key={`${kind} ${id} ${points}`}>
          <b className="number">{formatChange(points)}</b>{' '}
          {event ? <Link href={eventPageHref(event.id)}>{event.title ?? title}</Link> : title}
        </li>
      ))}
    </ul>
  );
}
