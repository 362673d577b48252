import { type Decision, macroF1 } from '#libs/coding';
import { clusterBootstrap, type Interval, type Random } from '#libs/validation';

export interface Drawing {
  readonly random: () => Random;
  readonly resamples: number;
  /** Sentences that count; all when absent. */
  readonly keep?: (text: string) => boolean;
}

const ALL = (): boolean => true;
export const keptBy = ({ keep }: Drawing): ((text: string) => boolean) => keep ?? ALL;

/** A macro-F1 with its 95 % interval over sentences drawn anew. */
export interface Figure {
  readonly value: number | null;
  readonly interval: Interval | null;
}

export function figureOf(decisions: readonly Decision[], { random, resamples }: Drawing): Figure {
  const draw = { clusters: decisions.length, resamples, random: random() };
  return { value: macroF1(decisions), interval: clusterBootstrap(draw, (weights) => macroF1(decisions, weights)) };
}

/** Share of hits with its interval. */
export function shareOf(hits: readonly boolean[], { random, resamples }: Drawing): Figure {
  const mean = (weights: ArrayLike<number>): number | null => {
    let [hit, n] = [0, 0];
    hits.forEach((isHit, i) => {
      n += weights[i] ?? 0;
      if (isHit) hit += weights[i] ?? 0;
    });
    return n === 0 ? null : hit / n;
  };
  const draw = { clusters: hits.length, resamples, random: random() };
  return { value: mean(hits.map(() => 1)), interval: clusterBootstrap(draw, mean) };
}

/** `{ n, root: .8, …, intervals: { root: { low, high }, … } }` */
export function suiteFigures(n: number, figures: Readonly<Record<string, Figure>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(figures);
  return {
    n,
    ...Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
    intervals: Object.fromEntries(entries.map(([name, { interval }]) => [name, interval])),
  };
}
