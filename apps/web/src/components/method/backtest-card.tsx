import { useMemo, useState } from 'react';
import type { BacktestsQuery } from '#libs/contract';
import { yearRatiosChart } from '../../charts/year-ratios.chart.js';
import { tableFiles } from '../../format/table-files.js';
import { backtestWords, outlookWords } from '../../outlook.words.js';
import { words } from '../../words.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Panel } from '../panel.js';
import { usePalette } from '../use-palette.js';
import { CalibrationFigure } from './calibration-figure.js';
import { ComparisonTable } from './comparison-table.js';

type Report = BacktestsQuery['backtests'][number];

/** One question put to the score or a forecast: the finding, its figures beside the baselines, and the whole report. */
export function BacktestCard({ report }: { readonly report: Report }) {
  const { id, title, headline, dataSource, comparisons, reliability, markdown } = report;
  const [isOpen, setIsOpen] = useState(false);
  const precision = comparisons.filter(({ measure }) => measure === 'AP');
  const years = comparisons.filter(({ measure }) => measure === 'CRPS');
  return (
    <Panel title={title} note={<code>{backtestWords.repeat(id)}</code>}>
      <p className="headline-text">{headline}</p>
      {precision.length > 0 ? (
        <ComparisonTable of={title} title={backtestWords.averagePrecision} comparisons={precision} />
      ) : null}
      {years.length > 0 ? <YearRatios of={title} comparisons={years} /> : null}
      {reliability.length > 0 ? (
        <>
          <h3>{outlookWords.calibration}</h3>
          <CalibrationFigure of={title} bins={reliability} ahead={outlookWords.oneMonthAhead} />
        </>
      ) : null}
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{backtestWords.whole}</summary>
        {isOpen ? (
          <pre className="whole-report" tabIndex={0} role="region" aria-label={`${title}: ${backtestWords.whole}`}>
            {markdown}
          </pre>
        ) : null}
      </details>
      {dataSource ? <p className="muted attribution">{dataSource}</p> : null}
    </Panel>
  );
}

function YearRatios({ of, comparisons }: { readonly of: string; readonly comparisons: Report['comparisons'] }) {
  const palette = usePalette();
  const years = useMemo(
    () => comparisons.map(({ group, ours, baseline }) => ({ year: group, ratio: ours / baseline })),
    [comparisons],
  );
  const config = useMemo(() => yearRatiosChart(years, palette), [years, palette]);
  const summary = `${backtestWords.ratio}: ${years.map(({ year, ratio }) => `${year} ${ratio.toFixed(2)}`).join(', ')}.`;
  return (
    <>
      <h3>{backtestWords.ratio}</h3>
      <ChartCanvas config={config} summary={summary} className="ratios-chart" />
      <ChartActions
        chart={`${of}: ${backtestWords.ratio}`}
        config={config}
        picture={{ title: of, subtitle: backtestWords.ratio, footer: `${words.product} · ${location.href}` }}
        fileName="faultline-ratio-by-year"
        {...tableFiles({
          note: `${of}: ${backtestWords.ratio}`,
          columns: ['year', 'ours', 'baseline', 'ratio'],
          rows: comparisons.map(({ group, ours, baseline }) => [group, ours, baseline, ours / baseline]),
        })}
      />
    </>
  );
}
