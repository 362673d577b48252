const MINUS = '\u2212';

/** Scores and points to one decimal; the only place where they are rounded. `null` → `–`. */
export const formatScore = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(1));

/** Whether {@link formatScore} writes more than 0.0 of it, or less than −0.0. */
export const isLegible = (points: number): boolean => Math.abs(points) >= 0.05;

/** A change with its sign: `+24.2`, `−3.0`, `0.0`. */
export function formatChange(value: number | null | undefined): string {
  if (value == null) return '–';
  const text = Math.abs(value).toFixed(1);
  if (text === '0.0') return text;
  return `${value > 0 ? '+' : MINUS}${text}`;
}

/** A load to at most two decimals; loads have no unit and no upper end. */
export const formatLoad = (load: number): string => load.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** 0–1 → whole percent. */
export const formatShare = (share: number): string => `${Math.round(share * 100)}%`;

/** A probability in whole percent; never "0%" or "100%", which nobody can promise. */
export function formatProbability(probability: number): string {
  if (probability < 0.01) return 'under 1%';
  return probability > 0.99 ? 'over 99%' : formatShare(probability);
}

/** `1` → `1 event`, `3` → `3 events`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
