import { useMemo } from 'react';
import { binText, calibrationChart, type CalibrationBin } from '../../charts/calibration.chart.js';
import { tableFiles } from '../../format/table-files.js';
import { outlookWords } from '../../outlook.words.js';
import { words } from '../../words.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { usePalette } from '../use-palette.js';

/** A share of fewer cases says nothing. */
const FEWEST_CASES = 30;

interface Props {
  /** Whose probabilities. */
  readonly of: string;
  readonly bins: readonly CalibrationBin[];
  /** How far ahead the probabilities were given. */
  readonly ahead: string;
}

/** How honest stated probabilities were, as a chart and in words for those who do not see it. */
export function CalibrationFigure({ of, bins, ahead }: Props) {
  const palette = usePalette();
  const shown = useMemo(() => bins.filter(({ n }) => n >= FEWEST_CASES), [bins]);
  const config = useMemo(() => calibrationChart(shown, palette), [shown, palette]);
  const cases = shown.reduce((sum, { n }) => sum + n, 0);
  const summary = `${outlookWords.calibration} ${shown.map(binText).join('; ')}.`;
  return (
    <figure>
      <ChartCanvas config={config} summary={summary} className="calibration-chart" />
      <figcaption className="muted">{outlookWords.calibrationNote(cases, ahead)}</figcaption>
      <ChartActions
        chart={`${of}: ${outlookWords.calibration}`}
        config={config}
        picture={{
          title: `${of}: ${outlookWords.calibration}`,
          subtitle: outlookWords.calibrationNote(cases, ahead),
          footer: `${words.product} · ${location.href}`,
        }}
        fileName={`faultline-calibration-${ahead.replaceAll(' ', '-')}`}
        {...tableFiles({
          note: `${of}: ${outlookWords.calibrationNote(cases, ahead)}`,
          columns: ['cases', 'said', 'happened'],
          rows: bins.map(({ n, forecast, observed }) => [n, forecast, observed]),
        })}
      />
    </figure>
  );
}
