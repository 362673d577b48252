import { clusterBootstrap, type Interval, type Resampling } from '../cluster-bootstrap.js';
import type { ClusterWeights } from '../metrics/ranked-cases.js';
import type { CountryScores } from './views-year.js';

type Figure = (scores: CountryScores) => number;

const FIGURES = {
  raw: { ours: ({ crps }) => crps, theirs: ({ benchmark }) => benchmark },
  log: { ours: ({ crpsLog }) => crpsLog, theirs: ({ benchmarkLog }) => benchmarkLog },
} satisfies Record<string, { ours: Figure; theirs: Figure }>;

/** Deaths as they are, or log(1 + deaths). */
export type Scale = keyof typeof FIGURES;

export function weightedMean(scores: readonly CountryScores[], figure: Figure, weights?: ClusterWeights): number {
  let sum = 0;
  let total = 0;
  scores.forEach((row, index) => {
    const weight = weights ? (weights[index] ?? 0) : 1;
    sum += weight * figure(row);
    total += weight;
  });
  return sum / total;
}

/** Our mean CRPS over the benchmark’s; below 1 = better. */
export function ratioOf(scores: readonly CountryScores[], scale: Scale, weights?: ClusterWeights): number {
  const { ours, theirs } = FIGURES[scale];
  return weightedMean(scores, ours, weights) / weightedMean(scores, theirs, weights);
}

/** Interval of our mean CRPS less the benchmark’s when countries are drawn anew; wholly below 0 = better, and not by a few wars alone. */
export function differenceInterval(
  scores: readonly CountryScores[],
  scale: Scale,
  resampling: Resampling,
): Interval | null {
  const { ours, theirs } = FIGURES[scale];
  return clusterBootstrap({ ...resampling, clusters: scores.length }, (weights) =>
    weightedMean(scores, (row) => ours(row) - theirs(row), weights),
  );
}

/** Geometric mean of the years’ ratios. */
export function geometricMeanRatio(years: readonly (readonly CountryScores[])[], scale: Scale): number {
  return Math.exp(years.reduce((sum, scores) => sum + Math.log(ratioOf(scores, scale)), 0) / years.length);
}

/** Its interval when countries, with all their years, are drawn anew. */
export function geometricMeanRatioInterval(
  years: readonly (readonly CountryScores[])[],
  scale: Scale,
  resampling: Resampling,
): Interval | null {
  const countries = [...new Set(years.flatMap((scores) => scores.map(({ country }) => country)))];
  const indexOf = new Map(countries.map((country, index) => [country, index]));
  const columns = years.map((scores) => Uint32Array.from(scores, ({ country }) => indexOf.get(country) ?? 0));
  return clusterBootstrap({ ...resampling, clusters: countries.length }, (weights) => {
    const logs = years.map((scores, year) =>
      Math.log(
        ratioOf(
          scores,
          scale,
          columns[year]?.map((country) => weights[country] ?? 0),
        ),
      ),
    );
    return Math.exp(logs.reduce((sum, log) => sum + log, 0) / years.length);
  });
}
