import { nearDuplicates } from './near-duplicates.js';

export interface GroupedText {
  readonly id: string;
  readonly text: string;
  /** Owner or wire the text comes from; texts of one owner never confirm each other. */
  readonly owner?: string | null;
}

/** Report id → independence group: same owner or near-duplicate text share one, named after the first id in order. */
export function independenceGroups(reports: readonly GroupedText[]): ReadonlyMap<string, string> {
  const parent = reports.map((_, i) => i);
  const find = (i: number): number => (parent[i] === i ? i : (parent[i] = find(parent[i] as number)));
  const join = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  const owners = new Map<string, number>();
  reports.forEach(({ owner }, i) => {
    if (!owner) return;
    const first = owners.get(owner);
    if (first === undefined) owners.set(owner, i);
    else join(first, i);
  });
  for (const { a, b } of nearDuplicates(reports.map(({ text }) => text))) join(a, b);
  return new Map(reports.map(({ id }, i) => [id, (reports[find(i)] as GroupedText).id]));
}
