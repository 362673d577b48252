import type { Chart } from 'chart.js';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { markAt, pointAtMarks } from '../../charts/event-marks.plugin.js';
import { scoreChart, type RestatedDay } from '../../charts/score.chart.js';
import { useRegion } from '../../queries/use-comparisons.js';
import { PRESETS, presetStart, type Preset } from '../../state/country-view.js';
import { countryWords } from '../../country.words.js';
import { useKnownMethods } from '../../queries/use-methods.js';
import { words } from '../../words.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Panel } from '../panel.js';
import { Segments } from '../segments.js';
import type { CountryContext } from './country-context.js';
import { fileNameOf, pictureText, seriesCsv, seriesJson, seriesSummary, embedAddress } from './country-exports.js';
import { LabelChanges } from './label-changes.js';
import { referenceLabel } from './reference-label.js';
import { RestatedDays } from './restated-days.js';

const NO_DAYS: readonly RestatedDay[] = [];

/** The score over time: band, label zones, events, and the range the whole page follows. */
export function ScorePanel({ context }: { readonly context: CountryContext }) {
  const { history, series, marks, restatements, view, resolved, change, whole, palette } = context;
  const onRange = useCallback((range: { from: string; to: string }) => change(range), [change]);
  const { current } = useKnownMethods();
  const label = referenceLabel(view, current.version);
  const region = useRegion(context.country.code, context);
  const config = useMemo(
    () =>
      scoreChart({
        ...series,
        reference: history.referenceSeries ? { ...history.referenceSeries, label } : null,
        region,
        marks,
        restated: view.published ? restatements : NO_DAYS,
        pinned: view.event,
        visible: resolved.visible,
        whole,
        onRange,
        palette,
      }),
    [series, history, label, region, marks, restatements, view, resolved.visible, whole, onRange, palette],
  );
  const onChart = usePinning(context);
  return (
    <Panel
      title={words.chart.score}
      note={words.direction}
      actions={
        <>
          <Presets context={context} />
          <ChartActions
            chart={words.chart.score}
            config={config}
            picture={pictureText(context, words.chart.score)}
            fileName={fileNameOf(context)}
            csv={() => seriesCsv(context)}
            json={() => seriesJson(context)}
            embed={embedAddress(context)}
          />
        </>
      }
    >
      <ChartCanvas config={config} summary={seriesSummary(context)} className="score-chart" onChart={onChart} />
      <Legend reference={resolved.isCompared ? label : null} isRestated={view.published && restatements.length > 0} />
      <LabelChanges context={context} />
      <RestatedDays context={context} />
      <p className="hint">{words.chart.gestures}</p>
    </Panel>
  );
}

/** A press on a mark pins its event; the chart outlives the render, so it reads the latest context. */
function usePinning(context: CountryContext) {
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  });
  return useCallback((chart: Chart | null) => {
    if (!chart) return;
    const { canvas } = chart;
    const toPoint = (event: MouseEvent) => ({ x: event.offsetX, y: event.offsetY });
    canvas.onclick = (event) => {
      const mark = markAt(chart, toPoint(event));
      if (mark) latest.current.change({ event: mark.id, on: mark.day, since: null });
    };
    canvas.onmousemove = (event) => pointAtMarks(chart, toPoint(event));
  }, []);
}

function Presets({ context: { resolved, whole, change } }: { readonly context: CountryContext }) {
  const startOf = (preset: Preset) => presetStart(preset, resolved.last, whole.from);
  const { from, to } = resolved.visible;
  const current = to === resolved.last ? PRESETS.find((preset) => startOf(preset) === from) : undefined;
  return (
    <Segments
      label="Days in view"
      options={PRESETS.map((preset) => [preset, preset] as const)}
      value={current ?? null}
      onChange={(preset) => change({ from: startOf(preset), to: null })}
    />
  );
}

function Legend({ reference, isRestated }: { readonly reference: string | null; readonly isRestated: boolean }) {
  return (
    <ul className="legend">
      <li>
        <i className="swatch line" /> {words.chart.score}
      </li>
      <li>
        <i className="swatch band" /> 90 % band
      </li>
      <li>
        <i className="swatch dotted" /> {words.chart.region}
      </li>
      {reference ? (
        <li>
          <i className="swatch dashed" /> {reference}
        </li>
      ) : null}
      {isRestated ? (
        <li>
          <span aria-hidden="true">△</span> {countryWords.restated.mark}
        </li>
      ) : null}
    </ul>
  );
}
