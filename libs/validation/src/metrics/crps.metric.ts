import type { DiscreteDistribution } from '../forecasts/discrete-distribution.js';

/** Half the mean absolute difference between two independent draws: the part of the CRPS that does not depend on the outcome. */
export function halfMeanDifference({ values, weights }: DiscreteDistribution): number {
  let below = 0;
  let sum = 0;
  for (let index = 1; index < values.length; index += 1) {
    below += weights[index - 1] ?? 0;
    sum += ((values[index] ?? 0) - (values[index - 1] ?? 0)) * below * (1 - below);
  }
  return sum;
}

/** Mean absolute error of the draws of a distribution, in the unit of the outcome. */
export function meanAbsoluteError({ values, weights }: DiscreteDistribution, outcome: number): number {
  return weights.reduce((sum, weight, index) => sum + weight * Math.abs((values[index] ?? 0) - outcome), 0);
}

/**
 * Continuous ranked probability score, in the unit of the outcome, 0 = perfect: mean absolute error of the draws less half their mean
 * absolute difference over all n² pairs. A forecast of one value scores its absolute error.
 */
export function crpsOfDistribution(forecast: DiscreteDistribution, outcome: number): number {
  return meanAbsoluteError(forecast, outcome) - halfMeanDifference(forecast);
}
