import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { isDay, type Day } from '#libs/events';
import { FeedsPanel } from '../components/data/feeds-panel.js';
import { LatestEventsPanel } from '../components/overview/latest-events-panel.js';
import { MoversPanel } from '../components/overview/movers-panel.js';
import { QuietNote } from '../components/overview/quiet-note.js';
import { RankedPanel } from '../components/overview/ranked-panel.js';
import { PageFailure, PageSkeleton } from '../components/states.js';
import { TurningPointsPanel } from '../components/overview/turning-points-panel.js';
import { usePageTitle } from '../components/use-page-title.js';
import { WatchlistPanel } from '../components/overview/watchlist-panel.js';
import { rankingCsv } from '../components/overview/overview-exports.js';
import { saveFile } from '../components/save-file.js';
import { WorldPanel } from '../components/overview/world-panel.js';
import { today } from '../format/day.js';
import { countOf } from '../format/number.js';
import { useOverview, type Overview } from '../queries/use-overview.js';
import { useOverviewView } from '../state/overview-view.js';
import { useShortcuts } from '../state/shortcuts.js';
import { toggleWatched, watchedCountries } from '../state/watchlist.js';
import { words } from '../words.js';
import '../styles/overview.css';

/** The world this morning: where risk is, what moved, what became known. */
export function OverviewPage() {
  const [{ days, on }, change] = useOverviewView();
  const [, navigate] = useLocation();
  const { data, error, refetch } = useOverview(days, on);
  usePageTitle(words.nav.overview);
  useShortcuts(
    useMemo(
      () => ({
        w: watchFocusedRow,
        c: () => navigate(compareHref(focusedCountry())),
        e: () => {
          if (data) saveFile(`faultline-world-${today()}.csv`, new Blob([rankingCsv(data)], { type: 'text/csv' }));
        },
      }),
      [data, navigate],
    ),
  );
  if (error && !data) return <PageFailure title={words.world} error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton title={words.world} />;
  return (
    <>
      {error ? <p className="notice">{words.states.stale}</p> : null}
      <WorldHead overview={data} on={on} onDay={(day) => change({ on: day })} />
      {on ? null : <QuietNote events={data.events.nodes} />}
      <div className="world">
        <WorldPanel overview={data} on={on} />
        <RankedPanel countries={data.countries.nodes} on={on} />
      </div>
      <div className="overview">
        <div className="column">
          <MoversPanel movers={data.movers} days={days} onDays={(span) => change({ days: span })} />
          <TurningPointsPanel />
        </div>
        <div className="column">
          <WatchlistPanel countries={data.countries.nodes} on={on} />
          <LatestEventsPanel events={data.events.nodes} />
          <FeedsPanel sources={data.sources} />
        </div>
      </div>
    </>
  );
}

interface HeadProps {
  readonly overview: Overview;
  readonly on: Day | null;
  readonly onDay: (day: Day | null) => void;
}

function WorldHead({ overview, on, onDay }: HeadProps) {
  const scored = overview.countries.nodes.filter(({ score }) => score);
  const unmonitored = overview.countries.nodes.length - scored.length;
  const day = on ?? scored[0]?.score?.on ?? today();
  return (
    <header className="page-head">
      <h1>{words.world}</h1>
      <span className="field">
        <label htmlFor="world-day">on</label>
        <input
          id="world-day"
          type="date"
          max={today()}
          value={day}
          onChange={({ target }) => onDay(isDay(target.value) ? target.value : null)}
        />
        {on ? (
          <button type="button" className="link" onClick={() => onDay(null)}>
            today
          </button>
        ) : null}
      </span>
      <p className="muted">
        {countOf(scored.length, 'country', 'countries')} scored, {unmonitored} unmonitored · {words.direction}
      </p>
    </header>
  );
}

/** `w` pins the country of the row that has the keyboard focus. */
function watchFocusedRow(): void {
  const code = focusedCountry();
  if (code) toggleWatched(code);
}

const focusedCountry = (): string | undefined =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined;

/** `c` compares the watched countries, the one of the focused row first. */
const compareHref = (code: string | undefined): string =>
  `/compare?with=${[...new Set([code, ...watchedCountries()])].filter(Boolean).join('~')}`;
