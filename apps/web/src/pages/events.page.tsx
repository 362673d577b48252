import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { eventsCsv, EXPORTED_ROWS } from '../components/events/events-csv.js';
import { EventFilters } from '../components/events/event-filters.js';
import { EventRows } from '../components/events/event-rows.js';
import { EventSelection } from '../components/events/event-selection.js';
import { Panel } from '../components/panel.js';
import { saveFile } from '../components/save-file.js';
import { Failure, Skeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { today } from '../format/day.js';
import { useMay } from '../queries/use-account.js';
import { readEvents, useEvents } from '../queries/use-events.js';
import { useChosenEvents } from '../state/chosen-events.js';
import { eventFilterOf, useEventsView, type EventsView } from '../state/events-view.js';
import { useShortcuts } from '../state/shortcuts.js';
import { showToast } from '../state/toasts.js';
import { words } from '../words.js';
import '../styles/country.css';
import '../styles/events.css';

/** Every event that stands, or that was withdrawn, narrowed down as far as the reader likes. */
export function EventsPage() {
  const [view, change] = useEventsView();
  const [, navigate] = useLocation();
  usePageTitle(words.nav.events);
  useShortcuts(useMemo(() => ({ e: () => void exportCsv(view), Escape: () => navigate('/') }), [view, navigate]));
  return (
    <>
      <header className="page-head">
        <h1>{words.nav.events}</h1>
        <p className="muted">What happened, newest first; each leads down to the sentence it rests on</p>
      </header>
      <EventFilters view={view} change={change} />
      <EventsPanel view={view} />
    </>
  );
}

function EventsPanel({ view }: { readonly view: EventsView }) {
  const filter = useMemo(() => eventFilterOf(view), [view]);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useEvents(filter);
  const firstPage = data?.pages[0];
  const read = useMemo(() => data?.pages.flatMap(({ events }) => events.nodes) ?? [], [data]);
  const chosen = useChosenEvents();
  const mayMerge = useMay('report') && !view.retracted;
  const readOn = () => hasNextPage && !isFetchingNextPage && void fetchNextPage();
  return (
    <Panel
      title={view.retracted ? 'Withdrawn' : 'Events that stand'}
      count={firstPage?.events.totalCount}
      actions={
        <>
          {mayMerge ? <EventSelection chosen={chosen} /> : null}
          <button type="button" className="button" title="Save as CSV (e)" onClick={() => void exportCsv(view)}>
            CSV
          </button>
        </>
      }
    >
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <EventRows
          events={read}
          chosen={mayMerge ? chosen : null}
          isReading={isFetchingNextPage}
          isWhole={!hasNextPage}
          onEnd={readOn}
        />
      ) : (
        <Skeleton rows={18} />
      )}
    </Panel>
  );
}

async function exportCsv(view: EventsView): Promise<void> {
  try {
    const events = await readEvents(eventFilterOf(view), EXPORTED_ROWS);
    saveFile(`faultline-events-${today()}.csv`, new Blob([eventsCsv(events)], { type: 'text/csv' }));
  } catch {
    showToast(words.states.unreachable);
  }
}
