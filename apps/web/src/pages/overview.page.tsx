import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { FeedsPanel } from '../components/feeds-panel.js';
import { LatestEventsPanel } from '../components/latest-events-panel.js';
import { MoversPanel } from '../components/movers-panel.js';
import { RankedPanel } from '../components/ranked-panel.js';
import { Failure, Skeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { WatchlistPanel } from '../components/watchlist-panel.js';
import { rankingCsv } from '../components/overview-exports.js';
import { saveFile } from '../components/save-file.js';
import { WorldPanel } from '../components/world-panel.js';
import { formatDay, today } from '../format/day.js';
import { countOf } from '../format/number.js';
import { useOverview, type Overview } from '../queries/use-overview.js';
import { useShortcuts } from '../state/shortcuts.js';
import { toggleWatched } from '../state/watchlist.js';
import { words } from '../words.js';
import '../styles/overview.css';

const DEFAULT_DAYS = 7;
const LONGEST_DAYS = 366;

/** The world this morning: where risk is, what moved, what became known. */
export function OverviewPage() {
  const [days, setDays] = useMoverDays();
  const { data, error, refetch } = useOverview(days);
  usePageTitle(words.nav.overview);
  useShortcuts(
    useMemo(
      () => ({
        w: watchFocusedRow,
        e: () => {
          if (data) saveFile(`faultline-world-${today()}.csv`, new Blob([rankingCsv(data)], { type: 'text/csv' }));
        },
      }),
      [data],
    ),
  );
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={18} />;
  return (
    <>
      {error ? <p className="stale">{words.states.stale}</p> : null}
      <WorldHead overview={data} />
      <div className="world">
        <WorldPanel overview={data} />
        <RankedPanel countries={data.countries.nodes} />
      </div>
      <div className="overview">
        <div className="column">
          <MoversPanel movers={data.movers} days={days} onDays={setDays} />
        </div>
        <div className="column">
          <WatchlistPanel countries={data.countries.nodes} />
          <LatestEventsPanel events={data.events.nodes} />
          <FeedsPanel sources={data.sources} />
        </div>
      </div>
    </>
  );
}

/** The span of the movers, kept in the address like every view. */
function useMoverDays(): [number, (days: number) => void] {
  const [, navigate] = useLocation();
  const asked = Number(new URLSearchParams(useSearch()).get('days') ?? DEFAULT_DAYS);
  const days = Number.isInteger(asked) && asked >= 1 && asked <= LONGEST_DAYS ? asked : DEFAULT_DAYS;
  return [days, (next) => navigate(next === DEFAULT_DAYS ? '/' : `/?days=${next}`, { replace: true })];
}

function WorldHead({ overview }: { readonly overview: Overview }) {
  const scored = overview.countries.nodes.filter(({ score }) => score);
  const unmonitored = overview.countries.nodes.length - scored.length;
  const day = scored[0]?.score?.on;
  return (
    <header className="page-head">
      <h1>World risk</h1>
      <p className="muted">
        {countOf(scored.length, 'country', 'countries')} scored, {unmonitored} unmonitored
        {day ? ` · ${formatDay(day)}` : ''} · {words.direction}
      </p>
    </header>
  );
}

/** `w` pins the country of the row that has the keyboard focus. */
function watchFocusedRow(): void {
  const code = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined;
  if (code) toggleWatched(code);
}
