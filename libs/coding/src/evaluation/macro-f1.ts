/** One decision: what the gold says, what the coder says. */
export interface Decision {
  readonly gold: string;
  readonly coded: string;
}

export interface ClassFigures {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 of every class the gold knows, in alphabetical order. `weights[i]` counts decision `i` so many times. */
export function classFigures(
  decisions: readonly Decision[],
  weights?: ArrayLike<number>,
): Readonly<Record<string, ClassFigures>> {
  const counts = new Map<string, { hit: number; gold: number; coded: number }>();
  const of = (label: string) => {
    const known = counts.get(label) ?? { hit: 0, gold: 0, coded: 0 };
    counts.set(label, known);
    return known;
  };
  decisions.forEach(({ gold, coded }, i) => {
    const weight = weights ? (weights[i] ?? 0) : 1;
    of(gold).gold += weight;
    of(coded).coded += weight;
    if (gold === coded) of(gold).hit += weight;
  });
  const known = [...counts].filter(([, { gold }]) => gold > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    known.map(([label, { hit, gold, coded }]) => {
      const [precision, recall] = [share(hit, coded), share(hit, gold)];
      return [label, { n: gold, precision, recall, f1: share(2 * precision * recall, precision + recall) }];
    }),
  );
}

/** Mean F1 over the classes the gold knows, each counting the same however rare; `null` without decisions. */
export function macroF1(decisions: readonly Decision[], weights?: ArrayLike<number>): number | null {
  const figures = Object.values(classFigures(decisions, weights));
  return figures.length === 0 ? null : figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length;
}
