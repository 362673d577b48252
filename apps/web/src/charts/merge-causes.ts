interface Cause {
  readonly kind: string;
  readonly id: string;
  readonly points: number;
}

/** One entry per event or factor, its points on several indicators added, in the order of first appearance. */
export function mergeCauses<T extends Cause>(causes: readonly T[]): T[] {
  const merged = new Map<string, T>();
  for (const cause of causes) {
    const key = `${cause.kind}:${cause.id}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, points: known.points + cause.points } : cause);
  }
  return [...merged.values()];
}
