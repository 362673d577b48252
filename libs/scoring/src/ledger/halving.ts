/** `2^(−x)`. Never `**` or `Math.pow`: engines differ in their last bits. */
export function halved(x: number): number {
  return Math.exp(-x * Math.LN2);
}

/** Risk, 0 – 100, after the remaining safety has halved `halvings` times: `100 · (1 − 2^(−L))`. */
export function riskOf(halvings: number): number {
  return 100 * (1 - halved(halvings));
}

/** Halvings of safety behind a published risk of 0 – 100: the L of the method for its I, P or score. */
export function halvingsOf(risk: number): number {
  return -Math.log2(1 - risk / 100);
}

/** Points one halving is worth between two states, ΔP / ΔL, and the derivative where they are equal. `expm1` keeps the digits when ΔL is tiny. */
export function pointsPerHalving(before: number, after: number): number {
  const halvings = (after - before) * Math.LN2;
  const slope = 100 * Math.LN2 * halved(before);
  return halvings === 0 ? slope : (slope * -Math.expm1(-halvings)) / halvings;
}
