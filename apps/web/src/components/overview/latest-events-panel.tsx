import { Link } from 'wouter';
import { formatDay, formatInstant } from '../../format/day.js';
import { formatShare } from '../../format/number.js';
import { useFreshEvents } from '../../live/fresh-events.js';
import type { Overview } from '../../queries/use-overview.js';
import { words } from '../../words.js';
import { eventHref } from '../events/event-href.js';
import { Panel } from '../panel.js';
import { Empty } from '../states.js';

/** What became known last, wherever it happened. */
export function LatestEventsPanel({ events }: { readonly events: Overview['events']['nodes'] }) {
  const fresh = useFreshEvents();
  return (
    <Panel title="Latest events" note="by when they became known">
      {events.length === 0 ? <Empty>No events yet.</Empty> : null}
      <ul className="latest">
        {events.map((event) => (
          <li key={event.id}>
            <Link href={eventHref(event.country.code, event)} data-row={event.country.code}>
              {event.title ?? event.classInfo.title}
            </Link>{' '}
            {fresh.has(event.id) ? <span className="tag fresh">{words.fresh}</span> : null}
            {event.demo ? <span className="tag">{words.demo}</span> : null}
            <small className="muted">
              {event.country.name} · {formatDay(event.occurredOn)} · known {formatInstant(event.knownAt)} ·{' '}
              {formatShare(event.confidence)} sure
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
