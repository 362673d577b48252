/** Weight of a month `lag` months before the newest, halving every `halfLifeMonths`. */
export function recencyWeight(lag: number, halfLifeMonths: number): number {
  return Math.exp((-lag * Math.LN2) / halfLifeMonths);
}

/** `Σ value(deaths) · 2^(−lag/half-life)` over a history, newest month first. */
export function recencySum(history: Float64Array, halfLifeMonths: number, value: (deaths: number) => number): number {
  // Oldest first by Horner's rule: one multiplication per month instead of one exponential.
  const perMonth = recencyWeight(1, halfLifeMonths);
  return history.reduceRight((sum, deaths) => sum * perMonth + value(deaths), 0);
}

/** The same as a weighted mean over an endless record that was quiet (value 0) before it began. */
export function recencyMean(history: Float64Array, halfLifeMonths: number, value: (deaths: number) => number): number {
  return recencySum(history, halfLifeMonths, value) * (1 - recencyWeight(1, halfLifeMonths));
}
