export interface SparklineBox {
  readonly width: number;
  readonly height: number;
}

const MOST_POINTS = 60;
const LEAST_SPAN = 10;

/** SVG paths of a small curve scaled to its own span of at least ten points, so that noise stays flat; gaps stay gaps. */
export function sparklinePath(values: readonly (number | null)[], box: SparklineBox): { line: string; area: string } {
  const sampled = highestPerBucket(values);
  const known = sampled.filter((value) => value !== null);
  if (known.length < 2) return { line: '', area: '' };
  const bottom = Math.min(...known);
  const span = Math.max(Math.max(...known) - bottom, LEAST_SPAN);
  const x = (at: number) => round((at / (sampled.length - 1)) * box.width);
  const y = (value: number) => round(box.height - 2 - ((value - bottom) / span) * (box.height - 4));
  let line = '';
  let area = '';
  for (const run of runsOf(sampled)) {
    const path = run.map(([at, value]) => `${x(at)} ${y(value)}`).join('L');
    line += `M${path}`;
    area += `M${path}L${x(run.at(-1)?.[0] ?? 0)} ${box.height}L${x(run[0]?.[0] ?? 0)} ${box.height}Z`;
  }
  return { line, area };
}

function highestPerBucket(values: readonly (number | null)[]): (number | null)[] {
  const size = Math.max(1, Math.ceil(values.length / MOST_POINTS));
  const sampled: (number | null)[] = [];
  for (let at = 0; at < values.length; at += size) {
    const bucket = values.slice(at, at + size).filter((value) => value !== null);
    sampled.push(bucket.length ? Math.max(...bucket) : null);
  }
  return sampled;
}

function runsOf(values: readonly (number | null)[]): [number, number][][] {
  const runs: [number, number][][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    const isNew = at === 0 || values[at - 1] === null;
    if (isNew) runs.push([]);
    runs.at(-1)?.push([at, value]);
  });
  return runs;
}

const round = (value: number) => Math.round(value * 10) / 10;
