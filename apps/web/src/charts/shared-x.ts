import type { Day } from '#libs/events';

/** Days of one series that are drawn at most; a chart has up to seven series on about a thousand pixels. */
export const DRAWN_POINTS = 1200;

interface Columns {
  readonly dates: readonly Day[];
  /** The series whose shape is kept. */
  readonly main: readonly (number | null)[];
}

interface Picking {
  readonly from: Day;
  readonly to: Day;
  /** Drawn points at most, forced days not counted. */
  readonly points: number;
  /** Days that must stay, because something is marked on them. */
  readonly forced: ReadonlySet<Day>;
}

/**
 * Indices to draw, the same for every series of a chart, so that one tooltip never shows two dates: the lowest and the
 * highest value of each bucket of the main series, each edge of a gap, and the forced days. One day beyond each visible edge is kept.
 */
export function pickShared({ dates, main }: Columns, { from, to, points, forced }: Picking): number[] {
  const start = Math.max(0, lowerBound(dates, from) - 1);
  const end = Math.min(dates.length, lowerBound(dates, to) + 2);
  if (end - start <= points) return range(start, end);
  const size = Math.ceil((end - start) / (points / 2));
  const picked = new Set([start, end - 1]);
  for (let at = start; at < end; at += size) pickExtremes(main, { at, end: Math.min(at + size, end), picked });
  for (let at = start; at < end; at++) if (forced.has(dates[at] ?? '') || isGapEdge(main, at)) picked.add(at);
  return [...picked].sort((a, b) => a - b);
}

function pickExtremes(main: Columns['main'], bucket: { at: number; end: number; picked: Set<number> }): void {
  let low = { at: -1, value: Infinity };
  let high = { at: -1, value: -Infinity };
  for (let at = bucket.at; at < bucket.end; at++) {
    const value = main[at];
    if (typeof value !== 'number') continue;
    if (value < low.value) low = { at, value };
    if (value > high.value) high = { at, value };
  }
  if (low.at !== -1) bucket.picked.add(low.at).add(high.at);
}

const isGap = (main: Columns['main'], at: number) => (main[at] ?? null) === null;
const isGapEdge = (main: Columns['main'], at: number) =>
  at > 0 &&
  at < main.length - 1 &&
  (isGap(main, at) !== isGap(main, at - 1) || isGap(main, at) !== isGap(main, at + 1));

/** Index of the first day that is not before the given one. */
export function lowerBound(dates: readonly Day[], day: Day): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const range = (start: number, end: number) =>
  Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
