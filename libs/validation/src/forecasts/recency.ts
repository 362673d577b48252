/** Weight of a month `lag` months before the newest, halving every `halfLifeMonths`. */
export function recencyWeight(lag: number, halfLifeMonths: number): number {
  return Math.exp((-lag * Math.LN2) / halfLifeMonths);
}

/** `Σ value · 2^(−lag/half-life)` over monthly values, newest first. */
export function recencySum(newestFirst: Float64Array, halfLifeMonths: number): number {
  // Horner's rule from the oldest: one multiplication per month instead of one exponential.
  const perMonth = recencyWeight(1, halfLifeMonths);
  let sum = 0;
  for (let lag = newestFirst.length - 1; lag >= 0; lag -= 1) sum = sum * perMonth + (newestFirst[lag] ?? 0);
  return sum;
}

/** The same as a weighted mean over an endless record that was 0 before it began. */
export function recencyMean(newestFirst: Float64Array, halfLifeMonths: number): number {
  return recencySum(newestFirst, halfLifeMonths) * (1 - recencyWeight(1, halfLifeMonths));
}
