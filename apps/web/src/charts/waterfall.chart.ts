import type { ChartConfiguration, ChartDataset, TooltipItem } from 'chart.js';
import { formatShortDay } from '../format/day.js';
import { formatChange, formatScore } from '../format/number.js';
import { words } from '../words.js';
import { FONT, type Palette } from './palette.js';

/** A score's change between two days as the API explains it: contributions and others sum to `delta`. */
export interface ExplainedChange {
  readonly from: string;
  readonly to: string;
  readonly fromValue: number;
  readonly toValue: number;
  readonly delta: number;
  readonly contributions: readonly {
    readonly points: number;
    readonly isDecay: boolean;
    /** In words, with what it is about. */
    readonly title: string;
  }[];
  /** Sums of the causes that are not told one by one. */
  readonly others: readonly { readonly points: number; readonly isDecay: boolean; readonly causes: number }[];
}

export interface Step {
  readonly title: string;
  readonly kind: 'total' | 'rise' | 'fall';
  /** Where the bar starts and ends on the axis of the score. */
  readonly start: number;
  readonly end: number;
}

const SHOWN = 8;

/** From the first day's score to the last day's: the largest causes, the rest in one bar, the fading of the past in another. */
export function waterfallSteps(change: ExplainedChange): Step[] {
  const told = change.contributions.map((cause) => ({ ...cause, causes: 1 }));
  const causes = told.filter(({ isDecay }) => !isDecay).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const others = [...causes.slice(SHOWN), ...change.others.filter(({ isDecay }) => !isDecay)];
  const fading = [...told, ...change.others].filter(({ isDecay }) => isDecay);
  const bars = [
    ...causes.slice(0, SHOWN),
    ...(others.length ? [{ title: words.change.smaller(count(others)), points: sum(others) }] : []),
    ...(fading.length ? [{ title: words.change.fading(count(fading)), points: sum(fading) }] : []),
  ];
  let level = change.fromValue;
  const steps = bars.map(({ title, points }): Step => {
    const start = level;
    level += points;
    return { title, kind: points < 0 ? 'fall' : 'rise', start, end: level };
  });
  return [total(change.from, change.fromValue), ...steps, total(change.to, change.toValue)];
}

const sum = (parts: readonly { readonly points: number }[]) => parts.reduce((all, { points }) => all + points, 0);
const count = (parts: readonly { readonly causes: number }[]) => parts.reduce((all, { causes }) => all + causes, 0);
const total = (day: string, value: number): Step => ({
  title: formatShortDay(day),
  kind: 'total',
  start: 0,
  end: value,
});

/** Horizontal floating bars, first day on top. @param titleLength characters a title may take beside its bar. */
export function waterfallChart(
  change: ExplainedChange,
  palette: Palette,
  titleLength: number,
): ChartConfiguration<'bar', [number, number][]> {
  const steps = waterfallSteps(change);
  return {
    type: 'bar',
    data: { labels: steps.map(({ title }) => cut(title, titleLength)), datasets: [bars(steps, palette)] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: 'y',
      layout: { padding: { right: 44 } },
      scales: axes(palette),
      plugins: {
        barLabels: { text: palette.text, labels: steps.map(stepLabel).join('\n') },
        tooltip: {
          displayColors: false,
          titleFont: { family: FONT },
          bodyFont: { family: FONT },
          callbacks: {
            title: (items: TooltipItem<'bar'>[]) => steps[items[0]?.dataIndex ?? 0]?.title ?? '',
            label: (item: TooltipItem<'bar'>) => stepLabel(steps[item.dataIndex]),
          },
        },
      },
    },
  };
}

function bars(steps: readonly Step[], palette: Palette): ChartDataset<'bar', [number, number][]> {
  const colours = { total: palette.accent, rise: palette.rise, fall: palette.fall };
  return {
    data: steps.map(({ start, end }) => [start, end]),
    backgroundColor: steps.map(({ kind }) => colours[kind]),
    borderRadius: 3,
    borderSkipped: false,
    barPercentage: 0.72,
    categoryPercentage: 1,
  };
}

function axes(palette: Palette) {
  const font = { family: FONT, size: 12 };
  return {
    x: {
      beginAtZero: true,
      title: { display: true, text: words.chart.scoreAxis, color: palette.muted, font: { family: FONT, size: 11 } },
      grid: { color: palette.grid },
      border: { display: false },
      ticks: { color: palette.muted, font },
    },
    y: { grid: { display: false }, border: { display: false }, ticks: { color: palette.text, font } },
  };
}

export function stepLabel(step: Step | undefined): string {
  if (!step) return '';
  return step.kind === 'total' ? formatScore(step.end) : formatChange(step.end - step.start);
}

const cut = (title: string, length: number) => (title.length > length ? `${title.slice(0, length - 1)}…` : title);
