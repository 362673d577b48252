import type { ProbabilityForecasts } from './probability.metric.js';

/** One class of forecasts: when we said about `forecast`, it happened in `observed` of the `n` cases. */
export interface ReliabilityBin {
  /** Probabilities from here … */
  readonly from: number;
  /** … to below here (the last class includes 1). */
  readonly to: number;
  readonly n: number;
  readonly forecast: number;
  readonly observed: number;
}

/** Finer at both ends, where most country-months are. */
const EDGES = [0, 0.01, 0.03, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.97, 1];

/** Reliability table; classes without a forecast are left out. */
export function reliability({ probabilities, happened }: ProbabilityForecasts): ReliabilityBin[] {
  const bins = EDGES.slice(1).map((to, index) => ({ from: EDGES[index] ?? 0, to, n: 0, forecast: 0, observed: 0 }));
  for (let index = 0; index < probabilities.length; index += 1) {
    const p = probabilities[index] ?? Number.NaN;
    const bin = bins.find(({ to }) => p < to) ?? bins.at(-1);
    if (!bin) continue;
    bin.n += 1;
    bin.forecast += p;
    bin.observed += happened[index] ?? 0;
  }
  return bins
    .filter(({ n }) => n > 0)
    .map((bin) => ({ ...bin, forecast: bin.forecast / bin.n, observed: bin.observed / bin.n }));
}
