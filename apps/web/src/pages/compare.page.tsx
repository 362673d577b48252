import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { registerCharts } from '../charts/register.js';
import { CompareChartPanel } from '../components/compare/compare-chart-panel.js';
import { CompareControls } from '../components/compare/compare-controls.js';
import { CompareDifference } from '../components/compare/compare-difference.js';
import { CompareFigures } from '../components/compare/compare-figures.js';
import { compareCsv } from '../components/compare/compare-exports.js';
import { saveFile } from '../components/save-file.js';
import { Empty, Failure, Skeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { today } from '../format/day.js';
import { useCompare, type Compared } from '../queries/use-compare.js';
import { useKnownMethods } from '../queries/use-methods.js';
import { formatCompareView, parseCompareView, sidesOf, type CompareView } from '../state/compare-view.js';
import { useShortcuts } from '../state/shortcuts.js';
import { words } from '../words.js';
import '../styles/country.css';
import '../styles/compare.css';

registerCharts();

/** Up to six countries, or one country under two states of knowledge or two methods, and why they differ. */
export function ComparePage() {
  const [view, change] = useCompareView();
  const sides = useMemo(() => sidesOf(view), [view]);
  const { compared, error, reread } = useCompare(sides, view);
  const [, navigate] = useLocation();
  usePageTitle(words.nav.compare);
  useShortcuts(
    useMemo(
      () => ({
        Escape: () => navigate('/'),
        e: () => saveFile(`faultline-compare-${view.to}.csv`, new Blob([compareCsv(compared)], { type: 'text/csv' })),
      }),
      [navigate, compared, view.to],
    ),
  );
  const isWaiting = compared.some(({ country }) => country === null);
  return (
    <>
      <header className="page-head">
        <h1>{words.nav.compare}</h1>
        <p className="muted">Two to six countries, or one as known at another moment · {words.direction}</p>
      </header>
      <CompareControls view={view} change={change} />
      {error && isWaiting ? <Failure error={error} onRetry={reread} /> : null}
      {sides.length === 0 ? <Empty>Choose a country to begin with.</Empty> : null}
      {isWaiting && !error ? <Skeleton rows={14} /> : null}
      {sides.length > 0 && !isWaiting ? <Comparison compared={compared} view={view} change={change} /> : null}
    </>
  );
}

interface ComparisonProps {
  readonly compared: readonly Compared[];
  readonly view: CompareView;
  readonly change: (change: Partial<CompareView>) => void;
}

function Comparison({ compared, view, change }: ComparisonProps) {
  return (
    <div className="column">
      <CompareChartPanel compared={compared} view={view} change={change} />
      <CompareFigures compared={compared} view={view} />
      {compared.length > 1 ? <CompareDifference compared={compared} view={view} /> : null}
    </div>
  );
}

function useCompareView(): [CompareView, (change: Partial<CompareView>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const known = useKnownMethods();
  const view = useMemo(() => parseCompareView(search, today(), known), [search, known]);
  const change = useCallback(
    (part: Partial<CompareView>) =>
      navigate(path + formatCompareView({ ...parseCompareView(location.search, today(), known), ...part }, today()), {
        replace: true,
      }),
    [navigate, path, known],
  );
  return [view, change];
}
