import { useCallback, useMemo } from 'react';
import { PILLAR_IDS } from '#libs/events';
import { compositionChart } from '../../charts/composition.chart.js';
import { formatDay } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import { words } from '../../words.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Panel } from '../panel.js';
import type { CountryContext } from './country-context.js';
import { fileNameOf, pictureText, seriesCsv, seriesJson, visibleIndices } from './country-exports.js';

const TITLE = 'What makes up the score';

/** The points of the pillars stacked: they add up to the score on every day. */
export function CompositionPanel({ context }: { readonly context: CountryContext }) {
  const { series, resolved, change, whole, palette } = context;
  const onRange = useCallback((range: { from: string; to: string }) => change(range), [change]);
  const points = useMemo(
    () => PILLAR_IDS.map((id) => ({ id, values: series.points.find((part) => part.id === id)?.values ?? [] })),
    [series],
  );
  const config = useMemo(
    () =>
      compositionChart({
        dates: series.dates,
        score: series.score,
        points,
        visible: resolved.visible,
        whole,
        onRange,
        palette,
      }),
    [series, points, resolved.visible, whole, onRange, palette],
  );
  const last = visibleIndices(context).to - 1;
  const summary = `Points of the score on ${formatDay(series.dates[last] ?? resolved.visible.to)}: ${points
    .map(({ id, values }) => `${words.pillars[id]} ${formatScore(values[last])}`)
    .join(', ')}; together ${formatScore(series.score[last])}.`;
  return (
    <Panel
      title={TITLE}
      note="points, adding up to the score"
      actions={
        <ChartActions
          chart={TITLE}
          config={config}
          picture={pictureText(context, TITLE)}
          fileName={`${fileNameOf(context)}-points`}
          csv={() => seriesCsv(context)}
          json={() => seriesJson(context)}
        />
      }
    >
      <ul className="legend">
        {PILLAR_IDS.toReversed().map((id) => (
          <li key={id}>
            <i className={`swatch ${id}`} /> {words.pillars[id]}
          </li>
        ))}
      </ul>
      <ChartCanvas config={config} summary={summary} className="composition-chart" />
    </Panel>
  );
}
