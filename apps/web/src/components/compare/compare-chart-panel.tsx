import { useCallback, useMemo } from 'react';
import { compareChart } from '../../charts/compare.chart.js';
import { formatDay, today } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import type { Compared } from '../../queries/use-compare.js';
import type { CompareView } from '../../state/compare-view.js';
import { words } from '../../words.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Panel } from '../panel.js';
import { usePalette } from '../use-palette.js';
import { compareCsv, compareJson, sideTitle } from './compare-exports.js';

interface Props {
  readonly compared: readonly Compared[];
  readonly view: CompareView;
  readonly change: (change: Partial<CompareView>) => void;
}

const FIRST_DAY = '1989-01-01';

/** Several scores on one axis, told apart by colour and by dash. */
export function CompareChartPanel({ compared, view, change }: Props) {
  const palette = usePalette();
  const onRange = useCallback((range: { from: string; to: string }) => change(range), [change]);
  const { from, to } = view;
  const config = useMemo(
    () =>
      compareChart({
        lines: compared.map((one) => ({
          title: sideTitle(one),
          dates: one.country?.series?.dates ?? [],
          score: one.country?.series?.score ?? [],
        })),
        visible: { from, to },
        whole: { from: FIRST_DAY, to: today() },
        onRange,
        palette,
      }),
    [compared, from, to, onRange, palette],
  );
  const days = `${formatDay(from)} to ${formatDay(to)}`;
  const text = {
    title: words.compare.scores,
    subtitle: `${compared.map(sideTitle).join(' · ')} · ${days} · ${words.direction}`,
    footer: `${words.product} · ${location.href}`,
  };
  return (
    <Panel
      title={words.compare.scores}
      note={words.direction}
      actions={
        <ChartActions
          chart={words.compare.scores}
          config={config}
          picture={text}
          fileName={`faultline-compare-${from}-${to}`}
          csv={() => compareCsv(compared)}
          json={() => compareJson(compared)}
        />
      }
    >
      <ul className="legend">
        {compared.map((one, at) => (
          <li key={sideTitle(one)}>
            <i className={`swatch line-${at + 1}`} /> {sideTitle(one)}
          </li>
        ))}
      </ul>
      <ChartCanvas config={config} summary={summaryOf(compared, days)} className="score-chart" />
    </Panel>
  );
}

const summaryOf = (compared: readonly Compared[], days: string): string =>
  `${words.compare.scores}, ${days}, ${words.direction}: ${compared
    .map((one) => `${sideTitle(one)} ${formatScore(one.country?.score?.value)}`)
    .join(', ')} on the last day.`;
