/** A predictive distribution of deaths: values ascending, their probabilities summing to 1. */
export interface DiscreteDistribution {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** Sorts the values, merges equal ones and normalises the weights. At least one weight must be above 0. */
export function discreteDistribution(values: ArrayLike<number>, weights: ArrayLike<number>): DiscreteDistribution {
  const weightOf = new Map<number, number>();
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    const weight = weights[index] ?? 0;
    weightOf.set(value, (weightOf.get(value) ?? 0) + weight);
    total += weight;
  }
  if (!(total > 0)) throw new RangeError('a distribution needs at least one value with a weight above 0');
  const ascending = Float64Array.from(weightOf.keys()).sort();
  return { values: ascending, weights: ascending.map((value) => (weightOf.get(value) ?? 0) / total) };
}

/** Every draw equally likely. */
export function distributionOfDraws(draws: ArrayLike<number>): DiscreteDistribution {
  return discreteDistribution(draws, new Float64Array(draws.length).fill(1));
}

/** Believes the first forecast with probability `1 − share` and the second with `share` (0–1). */
export function mixture(
  first: DiscreteDistribution,
  second: DiscreteDistribution,
  share: number,
): DiscreteDistribution {
  return discreteDistribution(
    [...first.values, ...second.values],
    [...first.weights.map((weight) => weight * (1 - share)), ...second.weights.map((weight) => weight * share)],
  );
}

/** The same forecast of log(1 + deaths), on which a small war weighs as much as a large one. */
export function onLogScale({ values, weights }: DiscreteDistribution): DiscreteDistribution {
  return { values: values.map((value) => Math.log1p(value)), weights };
}

export function probabilityAtLeast({ values, weights }: DiscreteDistribution, threshold: number): number {
  return weights.reduce((sum, weight, index) => ((values[index] ?? 0) >= threshold ? sum + weight : sum), 0);
}

/** The smallest value with at least `share` (0–1) of the probability at or below it. */
export function quantile({ values, weights }: DiscreteDistribution, share: number): number {
  let below = 0;
  for (let index = 0; index < values.length; index += 1) {
    below += weights[index] ?? 0;
    // A billionth of slack: the weights are rounded sums.
    if (below >= share - 1e-9) return values[index] ?? 0;
  }
  return values.at(-1) ?? 0;
}
