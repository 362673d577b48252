type Column = readonly (number | null)[];

/** Where in the picture the curves stand, pixels; scores of 0–100 fill its height. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points drawn at most: two for each pixel of a picture on a dense screen. */
const MOST_POINTS = 1_600;

/** A line through the values; a gap is a gap. */
export const curvePath = (values: Column, frame: Frame): string =>
  runsOf(values, extremesOf(values), frame)
    .map((run) => `M${run.map(shown).join('L')}`)
    .join('');

/** The area between two columns of equal length. */
export function bandPath(low: Column, high: Column, frame: Frame): string {
  const rows = extremesOf(high);
  const lower = runsOf(low, rows, frame);
  return runsOf(high, rows, frame)
    .map((run, index) => `M${[...run, ...(lower[index] ?? []).toReversed()].map(shown).join('L')}Z`)
    .join('');
}

const shown = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Unbroken stretches of points. */
function runsOf(values: Column, rows: readonly number[], { left, top, width, height }: Frame): Point[][] {
  const runs: Point[][] = [[]];
  for (const row of rows) {
    const value = values[row];
    if (value == null) runs.push([]);
    else
      runs.at(-1)?.push({
        x: left + (width * row) / Math.max(1, values.length - 1),
        y: top + height * (1 - value / 100),
      });
  }
  return runs.filter((run) => run.length > 0);
}

/** Every row, or the lowest and the highest of each bucket: no peak is lost. */
function extremesOf(values: Column): number[] {
  if (values.length <= MOST_POINTS) return values.map((_, row) => row);
  const bucket = Math.ceil((2 * values.length) / MOST_POINTS);
  const rows: number[] = [];
  for (let start = 0; start < values.length; start += bucket) {
    const within = Array.from({ length: Math.min(bucket, values.length - start) }, (_, index) => start + index);
    const sorted = within.toSorted((a, b) => (values[a] ?? -1) - (values[b] ?? -1));
    const picked = [sorted[0] ?? start, sorted.at(-1) ?? start];
    rows.push(...new Set(picked.sort((a, b) => a - b)));
  }
  return rows;
}
