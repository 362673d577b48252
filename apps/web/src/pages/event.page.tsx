import { useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { isDay } from '#libs/events';
import { EventActions } from '../components/events/event-actions.js';
import { EventFacts } from '../components/events/event-facts.js';
import { EventClaims } from '../components/events/event-claims.js';
import { EventRevisions } from '../components/events/event-revisions.js';
import { EventWeightPanel } from '../components/events/event-weight-panel.js';
import { eventHref } from '../components/events/event-href.js';
import { EvidenceSource } from '../components/events/evidence-source.js';
import { Panel } from '../components/panel.js';
import { Empty, PageFailure, PageSkeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { useFreshEvents } from '../live/fresh-events.js';
import { useEvent, type WholeEvent } from '../queries/use-events.js';
import { useShortcuts } from '../state/shortcuts.js';
import { words } from '../words.js';
import '../styles/country.css';
import '../styles/events.css';
import { MissingPage } from './missing.page.js';

/** One event: what it weighs on any day, who says so in which words, and how its record came about. */
export function EventPage({ id }: { readonly id: string }) {
  const { data, error, refetch } = useEvent(id);
  const [, navigate] = useLocation();
  usePageTitle(data ? titleOf(data) : words.nav.events);
  useShortcuts(useMemo(() => ({ Escape: () => navigate('/events') }), [navigate]));
  if (error && !data) return <PageFailure title={words.nav.events} error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton title={words.nav.events} />;
  return data === null ? <MissingEvent /> : <KnownEvent event={data} />;
}

const MissingEvent = () => (
  <MissingPage title="There is no such event">
    All of them are under <Link href="/events">Events</Link>.
  </MissingPage>
);

const titleOf = ({ title, classInfo }: WholeEvent) => title ?? classInfo.title;

function KnownEvent({ event }: { readonly event: WholeEvent }) {
  const asked = new URLSearchParams(useSearch()).get('on');
  const [path, navigate] = useLocation();
  const on = isDay(asked) ? asked : event.occurredOn;
  return (
    <div className="event-page">
      <EventHead event={event} />
      <div className="columns">
        <div className="column">
          <EventWeightPanel event={event} on={on} onDay={(day) => navigate(`${path}?on=${day}`, { replace: true })} />
          <Panel title="Evidence" count={event.reports.length} note="copies of one text count once">
            {event.reports.length === 0 ? <Empty>No report is kept.</Empty> : null}
            <ul className="evidence-list">
              {event.reports.map((evidence) => (
                <li key={evidence.id}>
                  <EvidenceSource evidence={evidence} />
                </li>
              ))}
            </ul>
          </Panel>
          <EventClaims claims={event.claims} />
        </div>
        <div className="column side">
          <EventFacts event={event} />
          <EventRevisions revisions={event.revisions} />
        </div>
      </div>
    </div>
  );
}

function EventHead({ event }: { readonly event: WholeEvent }) {
  const isFresh = useFreshEvents().has(event.id);
  return (
    <header className="country-head">
      <div className="country-name">
        <p className="muted">
          <Link href={eventHref(event.country.code, event)}>{event.country.name}</Link> · {event.classInfo.title}
        </p>
        <h1>
          {titleOf(event)} <span className="code">{event.id}</span>
          {event.status === 'RETRACTED' ? <span className="tag warn">withdrawn</span> : null}
          {event.demo ? <span className="tag">{words.demo}</span> : null}
          {isFresh ? <span className="tag fresh">{words.fresh}</span> : null}
        </h1>
      </div>
      <EventActions event={event} />
    </header>
  );
}
