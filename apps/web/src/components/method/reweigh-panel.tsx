import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { isDay, type IndicatorId, type PillarId } from '#libs/events';
import type { Method, WeightTable } from '#libs/scoring';
import { toCsv } from '../../format/csv.js';
import { formatDay, today } from '../../format/day.js';
import { countOf, formatChange } from '../../format/number.js';
import { useLoads, type ScoredCountry } from '../../queries/use-method.js';
import { useKnownMethods } from '../../queries/use-methods.js';
import { rankStability, reweigh, type Reweighed } from '../../state/reweigh.js';
import { useShortcuts } from '../../state/shortcuts.js';
import { setWeight, weightsOf, weightsText } from '../../state/weight-sliders.js';
import { parseWeights } from '../../state/weights.js';
import { words } from '../../words.js';
import { CopyLink } from '../chart-actions.js';
import { Panel } from '../panel.js';
import { saveFile } from '../save-file.js';
import { Empty, Failure, Skeleton } from '../states.js';
import { MethodDrafting } from './method-drafting.js';
import { ReweighSliders } from './reweigh-sliders.js';
import { ReweighTable } from './reweigh-table.js';

/** All countries under the reader's own weights, scored in the browser while a slider moves; the address holds the weights. */
export function ReweighPanel({ method }: { readonly method: Method }) {
  const { on, table, move, reset, changeDay } = useOwnWeights(method);
  const { data, error, refetch } = useLoads(on);
  const taken = useKnownMethods().all.map(({ version }) => version);
  const result = useMemo(() => (data ? measured(data, method, table) : null), [data, method, table]);
  useShortcuts(
    useMemo(() => ({ e: () => result && save(result.rows, weightsText(method, table)) }), [result, method, table]),
  );
  return (
    <Panel
      title="Weigh it yourself"
      note="the scoring library itself, in this browser; the API gives the same for the same weights"
      actions={
        <>
          <span className="field">
            <label htmlFor="method-day">on</label>
            <input
              id="method-day"
              type="date"
              max={today()}
              value={on}
              onChange={({ target }) => isDay(target.value) && changeDay(target.value)}
            />
          </span>
          <button type="button" className="button" onClick={reset}>
            The method’s weights
          </button>
          <MethodDrafting method={method} table={table} taken={taken} />
          <CopyLink chart="Weigh it yourself" />
        </>
      }
    >
      <div className="reweigh">
        <ReweighSliders method={method} table={table} onMove={move} />
        <div>
          {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
          {!data && !error ? <Skeleton rows={14} /> : null}
          {data?.length === 0 ? <Empty>No country has a score on this day.</Empty> : null}
          {result && result.rows.length > 0 ? <Ranking {...result} on={on} /> : null}
        </div>
      </div>
    </Panel>
  );
}

interface Measured {
  readonly rows: readonly Reweighed<ScoredCountry>[];
  /** How long the scoring took, ms. */
  readonly tookMs: number;
}

function measured(countries: readonly ScoredCountry[], method: Method, table: WeightTable): Measured {
  const began = performance.now();
  const rows = reweigh(countries, method, asWeights(table));
  return { rows, tookMs: performance.now() - began };
}

const asWeights = ({ pillars, indicators }: WeightTable) => ({
  pillars: Object.entries(pillars).map(([id, weight]) => ({ id: id as PillarId, weight })),
  indicators: Object.entries(indicators).map(([id, weight]) => ({ id: id as IndicatorId, weight })),
});

function Ranking({ rows, tookMs, on }: Measured & { readonly on: string }) {
  const { correlation, topTenKept, furthest } = rankStability(rows);
  return (
    <>
      <p className="stability" role="status">
        <b>Rank stability</b>: correlation with the method’s own ranking{' '}
        <b>{correlation === null ? '–' : correlation.toFixed(3)}</b> · {topTenKept} of the ten riskiest stay among the
        ten
        {furthest
          ? ` · furthest: ${furthest.country.name}, rank ${furthest.rankBefore} to ${furthest.rank} (${formatChange(furthest.value - furthest.country.value)})`
          : ''}
      </p>
      <ReweighTable rows={rows} on={on} />
      <p className="hint" data-testid="took" data-ms={tookMs}>
        {countOf(rows.length, 'country', 'countries')} as known at the close of {formatDay(on)}, scored in{' '}
        {tookMs < 1 ? 'less than 1 ms' : `${tookMs.toFixed(0)} ms`}.
      </p>
    </>
  );
}

/** Day and weights as the address holds them. */
function useOwnWeights(method: Method) {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const params = new URLSearchParams(search);
  const asked = params.get('on');
  const text = params.get('weights');
  const on = isDay(asked) && asked <= today() ? asked : today();
  const table = useMemo(() => weightsOf(method, parseWeights(text)), [method, text]);
  const show = (next: { readonly on?: string; readonly weights?: string }) => {
    const { on: day, weights } = { on: asked ?? '', weights: text ?? '', ...next };
    const parts = [day ? `on=${day}` : '', weights ? `weights=${weights}` : ''].filter(Boolean);
    navigate(path + (parts.length ? `?${parts.join('&')}` : ''), { replace: true });
  };
  return {
    on,
    table,
    move: (id: PillarId | IndicatorId, weight: number) =>
      show({ weights: weightsText(method, setWeight(method, table, { id, weight })) }),
    reset: () => show({ weights: '' }),
    changeDay: (day: string) => show({ on: day }),
  };
}

function save(rows: readonly Reweighed[], weights: string): void {
  const csv = toCsv([
    [`# ${words.direction}; weights ${weights || 'of the method'}`],
    ['country', 'score', 'rank', 'score_of_method', 'rank_of_method'],
    ...rows.map(({ country, value, rank, rankBefore }) => [country.code, value, rank, country.value, rankBefore]),
  ]);
  saveFile(`faultline-reweighed-${today()}.csv`, new Blob([csv], { type: 'text/csv' }));
}
