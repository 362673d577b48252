import type { ChartConfiguration, ChartDataset, TooltipItem } from 'chart.js';
import type { Day, PillarId } from '#libs/events';
import { dayToMs, formatDay } from '../format/day.js';
import { formatScore } from '../format/number.js';
import { words } from '../words.js';
import { FONT, type Palette } from './palette.js';
import { DRAWN_POINTS, pickShared } from './shared-x.js';
import { msToDay, rangeGestures, scoreAxis, timeAxis, type VisibleRange } from './time-axis.js';

export interface CompositionInput {
  readonly dates: readonly Day[];
  readonly score: readonly (number | null)[];
  /** Points of each pillar; they add up to the score. */
  readonly points: readonly { readonly id: PillarId; readonly values: readonly (number | null)[] }[];
  readonly visible: VisibleRange;
  readonly whole: VisibleRange;
  readonly onRange: (range: VisibleRange) => void;
  readonly palette: Palette;
}

interface StackPoint {
  readonly x: number;
  readonly y: number | null;
}

/** What makes up the score: the points of the pillars, stacked, so that the top edge is the score itself. */
export function compositionChart(input: CompositionInput): ChartConfiguration<'line', StackPoint[]> {
  const { palette } = input;
  const y = { ...scoreAxis(words.chart.pointsAxis, palette), stacked: true };
  return {
    type: 'line',
    data: { datasets: stack(input) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { right: 4 } },
      scales: { x: timeAxis(input.visible, palette), y: { ...y, ticks: { ...y.ticks, stepSize: 25 } } },
      plugins: {
        crosshair: { colour: palette.muted },
        zoom: rangeGestures(input.whole, palette, input.onRange),
        tooltip,
      },
    },
  };
}

function stack({ dates, score, points, visible, palette }: CompositionInput): ChartDataset<'line', StackPoint[]>[] {
  const forced = new Set<Day>();
  const picked = pickShared({ dates, main: score }, { ...visible, points: DRAWN_POINTS, forced });
  return points.map(({ id, values }, order) => ({
    label: words.pillars[id],
    data: picked.map((at) => ({ x: dayToMs(dates[at] ?? ''), y: values[at] ?? null })),
    fill: order === 0 ? 'origin' : '-1',
    backgroundColor: palette.pillars[id],
    borderColor: palette.card,
    borderWidth: 1,
    pointRadius: 0,
    pointHoverRadius: 0,
    spanGaps: false,
  }));
}

const tooltip = {
  titleFont: { family: FONT },
  bodyFont: { family: FONT },
  callbacks: {
    title: (items: TooltipItem<'line'>[]) => formatDay(msToDay(items[0]?.parsed.x ?? 0)),
    label: (item: TooltipItem<'line'>) => `${item.dataset.label ?? ''} ${formatScore(item.parsed.y)}`,
    footer: (items: TooltipItem<'line'>[]) =>
      `${words.chart.score} ${formatScore(items.reduce((sum, item) => sum + (item.parsed.y ?? 0), 0))}`,
  },
};
