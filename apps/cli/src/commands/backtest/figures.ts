import type { Interval } from '#libs/validation';

const DECIMALS = 6;

/** The same figures with every number rounded to six decimals: engines may differ in the last bits of a logarithm. */
export function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(DECIMALS)) : part)),
  ) as T;
}

/** A figure with three decimals, `–` when there is none. */
export function shown(value: number | null | undefined, decimals = 3): string {
  return value == null || !Number.isFinite(value) ? '–' : value.toFixed(decimals);
}

/** `0.862 to 0.954`. */
export function shownInterval(interval: Interval | null, decimals = 3): string {
  return interval ? `${shown(interval.low, decimals)} to ${shown(interval.high, decimals)}` : '–';
}

export function percent(value: number, decimals = 0): string {
  return `${Number((100 * value).toFixed(decimals))} %`;
}

/** A Markdown table; the first row is the heading. */
export function table([heading = [], ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)];
}
