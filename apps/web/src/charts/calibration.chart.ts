import type { ChartConfiguration, TooltipItem } from 'chart.js';
import { formatShare } from '../format/number.js';
import { outlookWords } from '../outlook.words.js';
import { FONT, type Palette } from './palette.js';
import { shareAxis, STILL } from './plain-axis.js';

/** One class of stated probabilities and how often it came true. */
export interface CalibrationBin {
  readonly n: number;
  readonly forecast: number;
  readonly observed: number;
}

interface CalibrationPoint {
  readonly x: number;
  readonly y: number;
}

/** What was said against what happened; honest probabilities lie on the diagonal. */
export function calibrationChart(
  bins: readonly CalibrationBin[],
  palette: Palette,
): ChartConfiguration<'scatter', CalibrationPoint[]> {
  const points = bins.map(({ forecast, observed }) => ({ x: forecast, y: observed }));
  const line = { showLine: true, borderColor: palette.muted, borderDash: [4, 4], borderWidth: 1 };
  return {
    type: 'scatter',
    data: {
      datasets: [
        { data: points, backgroundColor: palette.accent, pointRadius: 5, clip: 8 },
        { data: DIAGONAL, ...line, pointRadius: 0, pointHitRadius: 0 },
      ],
    },
    options: {
      ...STILL,
      scales: { x: shareAxis(outlookWords.said, palette), y: shareAxis(outlookWords.happened, palette) },
      plugins: {
        tooltip: {
          bodyFont: { family: FONT },
          callbacks: { label: ({ dataIndex }: TooltipItem<'scatter'>) => binText(bins[dataIndex]) },
        },
      },
    },
  };
}

const DIAGONAL = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
];

export function binText(bin: CalibrationBin | undefined): string {
  if (!bin) return '';
  const { forecast, observed, n } = bin;
  return `${outlookWords.said} ${formatShare(forecast)}, ${outlookWords.happened.toLowerCase()} ${formatShare(observed)} of ${n.toLocaleString('en-GB')}`;
}
