import type { ChartOptions } from 'chart.js';
import type { Day } from '#libs/events';
import { dayToMs, MS_PER_DAY } from '../format/day.js';
import { FONT, type Palette } from './palette.js';

export interface VisibleRange {
  readonly from: Day;
  readonly to: Day;
}

/** The x axis every chart over time shares: calendar days, a few upright labels. */
export function timeAxis(visible: VisibleRange, palette: Palette) {
  return {
    type: 'time' as const,
    min: dayToMs(visible.from),
    max: dayToMs(visible.to),
    time: { minUnit: 'day' as const },
    grid: { display: false },
    border: { color: palette.grid },
    ticks: { color: palette.muted, font: { family: FONT, size: 12 }, maxRotation: 0, autoSkipPadding: 24 },
  };
}

/** A y axis from 0 to 100 that says which way is worse. */
export function scoreAxis(title: string, palette: Palette) {
  return {
    min: 0,
    max: 100,
    title: { display: true, text: title, color: palette.muted, font: { family: FONT, size: 11 } },
    grid: { color: palette.grid },
    border: { display: false },
    ticks: { color: palette.muted, font: { family: FONT, size: 12 }, stepSize: 20 },
  };
}

const LEAST_DAYS = 7;

/** Drag zooms, Ctrl+wheel zooms, Shift+drag pans; the new range is told, and comes back in through the address. */
export function rangeGestures(
  whole: VisibleRange,
  palette: Palette,
  onRange: (range: VisibleRange) => void,
): NonNullable<NonNullable<ChartOptions<'line'>['plugins']>['zoom']> {
  const tell = ({ chart }: { chart: { scales: Record<string, { min: number; max: number } | undefined> } }) => {
    const axis = chart.scales['x'];
    if (axis) onRange({ from: msToDay(axis.min), to: msToDay(axis.max) });
  };
  return {
    limits: { x: { min: dayToMs(whole.from), max: dayToMs(whole.to), minRange: LEAST_DAYS * MS_PER_DAY } },
    pan: { enabled: true, mode: 'x', modifierKey: 'shift', onPanComplete: tell },
    zoom: {
      mode: 'x',
      drag: { enabled: true, threshold: 8, backgroundColor: palette.band },
      wheel: { enabled: true, modifierKey: 'ctrl' },
      pinch: { enabled: true },
      onZoomComplete: tell,
    },
  };
}

export const msToDay = (ms: number): Day =>
  new Date(Math.round(ms / MS_PER_DAY) * MS_PER_DAY).toISOString().slice(0, 10);
