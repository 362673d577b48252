/** How many of the riskiest countries a reader looks at first. */
export const TOP = 10;

/** Rank of each score, 1 = highest risk; equal scores share the mean of their ranks. */
export function ranksOf(scores: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: scores.length }, (_, index) => index);
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = new Float64Array(scores.length);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0]) end += 1;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Spearman’s rank correlation, −1 to 1; 1 = the same order. `null` when one side ranks all alike. */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const mean = (x.length + 1) / 2;
  const product = (left: Float64Array, right: Float64Array) =>
    left.reduce((sum, rank, index) => sum + (rank - mean) * ((right[index] ?? mean) - mean), 0);
  const scale = Math.sqrt(product(x, x) * product(y, y));
  return scale === 0 ? null : product(x, y) / scale;
}

/** Share of the `size` riskiest that are still among them. */
export function topKept(released: ArrayLike<number>, varied: ArrayLike<number>, size: number): number {
  const top = (scores: ArrayLike<number>) =>
    Array.from({ length: scores.length }, (_, index) => index)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .slice(0, size);
  const kept = new Set(top(varied));
  const first = top(released);
  return first.filter((index) => kept.has(index)).length / first.length;
}
