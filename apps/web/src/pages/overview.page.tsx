import { lazy, Suspense, useMemo, useState } from 'react';
import type { MapCountry } from '../charts/world.chart.js';
import { FeedsPanel } from '../components/feeds-panel.js';
import { LatestEventsPanel } from '../components/latest-events-panel.js';
import { MoversPanel } from '../components/movers-panel.js';
import { Panel } from '../components/panel.js';
import { RankedPanel } from '../components/ranked-panel.js';
import { Failure, Skeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { WatchlistPanel } from '../components/watchlist-panel.js';
import { formatDay } from '../format/day.js';
import { countOf } from '../format/number.js';
import { useOverview, type Overview } from '../queries/use-overview.js';
import { useShortcuts } from '../state/shortcuts.js';
import { toggleWatched } from '../state/watchlist.js';
import { riskLabel, words } from '../words.js';
import '../styles/overview.css';

const WorldMap = lazy(() => import('../components/world-map.js').then((module) => ({ default: module.WorldMap })));

const WEEK_DAYS = 7;

/** The world this morning: where risk is, what moved, what became known. */
export function OverviewPage() {
  const [days, setDays] = useState(WEEK_DAYS);
  const { data, error, refetch } = useOverview(days);
  usePageTitle(words.nav.overview);
  useShortcuts(useMemo(() => ({ w: watchFocusedRow }), []));
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

function WorldPanel({ overview }: { readonly overview: Overview }) {
  const countries = useMemo(() => byNumericCode(overview), [overview]);
  const severe = overview.countries.nodes.filter(({ score }) => score?.label === 'HIGH' || score?.label === 'SEVERE');
  const summary = `World map of risk scores, ${words.direction}. High or severe: ${severe.map(({ name }) => name).join(', ') || 'none'}. The ranking beside it lists every country.`;
  return (
    <Panel title="Map" note={words.direction} className="map-panel">
      <Suspense fallback={<Skeleton rows={14} />}>
        <WorldMap countries={countries} summary={summary} />
      </Suspense>
    </Panel>
  );
}

function byNumericCode({ countries }: Overview): ReadonlyMap<string, MapCountry> {
  return new Map(
    countries.nodes.flatMap(({ numeric, code, name, score }) =>
      numeric ? [[numeric, { code, name, score: score && { value: score.value, label: riskLabel(score.label) } }]] : [],
    ),
  );
}

/** `w` pins the country of the row that has the keyboard focus. */
function watchFocusedRow(): void {
  const code = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined;
  if (code) toggleWatched(code);
}
