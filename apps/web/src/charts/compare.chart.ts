import type { ChartConfiguration, ChartDataset, TooltipItem } from 'chart.js';
import type { Day } from '#libs/events';
import { dayToMs, formatDay } from '../format/day.js';
import { formatScore } from '../format/number.js';
import { words } from '../words.js';
import { FONT, type Palette } from './palette.js';
import { DRAWN_POINTS, pickShared } from './shared-x.js';
import { msToDay, rangeGestures, scoreAxis, timeAxis, type VisibleRange } from './time-axis.js';

export interface ComparePoint {
  readonly x: number;
  readonly y: number | null;
}

export interface CompareChartInput {
  readonly lines: readonly {
    readonly title: string;
    readonly dates: readonly Day[];
    readonly score: readonly (number | null)[];
  }[];
  readonly visible: VisibleRange;
  readonly whole: VisibleRange;
  readonly onRange: (range: VisibleRange) => void;
  readonly palette: Palette;
}

/** Told apart by dash as well as by colour. */
export const DASHES: readonly (readonly number[])[] = [[], [8, 3], [2, 3], [10, 3, 2, 3], [5, 5], [1, 4]];

/** Several scores over the same days. */
export function compareChart(input: CompareChartInput): ChartConfiguration<'line', ComparePoint[]> {
  const { visible, whole, palette } = input;
  return {
    type: 'line',
    data: { datasets: input.lines.map((line, at) => dataset(line, at, input)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      interaction: { mode: 'index', axis: 'x', intersect: false },
      scales: { x: timeAxis(visible, palette), y: scoreAxis(words.chart.scoreAxis, palette) },
      plugins: {
        riskZones: { ...palette.zones, text: palette.muted },
        crosshair: { colour: palette.muted },
        zoom: rangeGestures(whole, palette, input.onRange),
        tooltip: {
          titleFont: { family: FONT },
          bodyFont: { family: FONT },
          callbacks: {
            title: (items: TooltipItem<'line'>[]) => formatDay(msToDay(items[0]?.parsed.x ?? 0)),
            label: (item: TooltipItem<'line'>) => `${item.dataset.label ?? ''} ${formatScore(item.parsed.y)}`,
          },
        },
      },
    },
  };
}

function dataset(
  { title, dates, score }: CompareChartInput['lines'][number],
  at: number,
  { visible, palette, lines }: CompareChartInput,
): ChartDataset<'line', ComparePoint[]> {
  // The same days for every line, so that one tooltip never shows two dates.
  const main = lines[0] ?? { dates, score };
  const picked = pickShared(
    { dates: main.dates, main: main.score },
    { ...visible, points: DRAWN_POINTS, forced: new Set() },
  );
  const colour = palette.lines[at % palette.lines.length] ?? palette.accent;
  return {
    label: title,
    data: picked.map((index) => ({
      x: dayToMs(dates[index] ?? main.dates[index] ?? visible.from),
      y: score[index] ?? null,
    })),
    borderColor: colour,
    backgroundColor: colour,
    borderDash: [...(DASHES[at] ?? [])],
    borderWidth: 2,
    pointRadius: 0,
    pointHoverRadius: 4,
    tension: 0,
    spanGaps: false,
  };
}
