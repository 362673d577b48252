import { useId, useMemo } from 'react';
import { addDays, isDay } from '#libs/events';
import { replayChart } from '../../charts/replay.chart.js';
import { exposureWords } from '../../exposure.words.js';
import { formatDay, today } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import { tableFiles } from '../../format/table-files.js';
import { useReplay } from '../../queries/use-portfolio.js';
import type { ExposureView, ResolvedExposureView } from '../../state/exposure-view.js';
import { words } from '../../words.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Panel } from '../panel.js';
import { Failure, Skeleton } from '../states.js';
import { usePalette } from '../use-palette.js';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly resolved: ResolvedExposureView;
  readonly onChange: (changes: Partial<ExposureView>) => void;
}

interface Past {
  readonly dates: readonly string[];
  readonly score: readonly number[];
}

/** The same holdings over any past period, each day as it was published at its close. */
export function ReplayPanel({ id, name, resolved, onChange }: Props) {
  const { data, error, refetch } = useReplay(id, resolved.from, resolved.to);
  const past = data?.portfolio?.history;
  return (
    <Panel
      title={exposureWords.replay}
      note={exposureWords.replayNote}
      className="replay"
      actions={<Period resolved={resolved} onChange={onChange} />}
    >
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {!past && !error ? <Skeleton rows={8} /> : null}
      {past ? <Replay past={past} name={name} on={resolved.on} /> : null}
    </Panel>
  );
}

function Replay({ past, name, on }: { readonly past: Past; readonly name: string; readonly on: string }) {
  const palette = usePalette();
  const config = useMemo(() => replayChart({ ...past, on, palette }), [past, on, palette]);
  const summary = summaryOf(past);
  const picture = {
    title: `${name}: ${exposureWords.replay}`,
    subtitle: `${exposureWords.replayNote} · ${words.direction}`,
    footer: `${words.product} · ${location.href}`,
  };
  return (
    <>
      <ChartCanvas config={config} className="replay-chart" summary={summary} />
      <div className="replay-foot">
        <p className="hint">{summary}</p>
        <ChartActions
          chart={exposureWords.replay}
          config={config}
          picture={picture}
          fileName={`faultline-replay-${past.dates[0] ?? ''}`}
          {...tableFiles({
            note: `${exposureWords.replay}, ${exposureWords.replayNote}; ${words.direction}`,
            columns: ['day', 'portfolio risk'],
            rows: past.dates.map((day, at) => [day, past.score[at] ?? null]),
          })}
        />
      </div>
    </>
  );
}

function summaryOf({ dates, score }: Past): string {
  const highest = score.reduce((best, value, at) => (value > (score[best] ?? 0) ? at : best), 0);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return 'No day in this period.';
  return (
    `${formatScore(score[0])} on ${formatDay(first)}, ${formatScore(score.at(-1))} on ${formatDay(last)}; ` +
    `highest ${formatScore(score[highest])} on ${formatDay(dates[highest] ?? first)}.`
  );
}

function Period({ resolved, onChange }: Pick<Props, 'resolved' | 'onChange'>) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={`${id}-from`}>from</label>
      <input
        id={`${id}-from`}
        type="date"
        max={addDays(resolved.to, -1)}
        value={resolved.from}
        onChange={({ target }) => isDay(target.value) && onChange({ from: target.value })}
      />
      <label htmlFor={`${id}-to`}>to</label>
      <input
        id={`${id}-to`}
        type="date"
        max={today()}
        value={resolved.to}
        onChange={({ target }) => isDay(target.value) && onChange({ to: target.value })}
      />
    </span>
  );
}
