import type { Method } from './method.js';

export interface FigureChange {
  /** Where the figure stands, for example `indicators.executive.weight`. */
  readonly figure: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every figure in which two methods differ, in the order of the earlier one; the version itself is left out. */
export function methodDifference(before: Method, after: Method): FigureChange[] {
  const [old, next] = [figuresOf(before), figuresOf(after)];
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((figure) => figure !== 'version' && old.get(figure) !== next.get(figure))
    .map((figure) => ({ figure, before: old.get(figure) ?? null, after: next.get(figure) ?? null }));
}

function figuresOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, part]) => [...figuresOf(part, path ? `${path}.${key}` : key)]));
}
