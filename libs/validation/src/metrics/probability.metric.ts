/** Forecast probabilities and what happened (1 or 0), in the same order. */
export interface ProbabilityForecasts {
  readonly probabilities: ArrayLike<number>;
  readonly happened: ArrayLike<number>;
}

function meanLoss({ probabilities, happened }: ProbabilityForecasts, loss: (p: number, y: number) => number): number {
  let sum = 0;
  for (let index = 0; index < probabilities.length; index += 1)
    sum += loss(probabilities[index] ?? Number.NaN, happened[index] ?? Number.NaN);
  return sum / probabilities.length;
}

/** Mean squared error of the probability, 0 (perfect) to 1. */
export function brier(forecasts: ProbabilityForecasts): number {
  return meanLoss(forecasts, (p, y) => (p - y) * (p - y));
}

/** Mean of −ln(probability given to what happened), 0 = perfect; infinite when something held to be impossible happened. */
export function logScore(forecasts: ProbabilityForecasts): number {
  return meanLoss(forecasts, (p, y) => -Math.log(y === 1 ? p : 1 - p));
}
