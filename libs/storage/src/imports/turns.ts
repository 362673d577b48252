import type { CountryCode } from '#libs/events';
import type { PreparedRow } from './prepared-row.js';

/** Rows that are judged together, no id twice. */
export type Turn = readonly PreparedRow[];

/**
 * Rows that repeat an id take turns, in the order of the file, so that each is judged against what came before it. Within a turn the
 * order is that of the indexes by day and by knowledge: neighbours written one after the other take half the work of an order as it comes.
 */
export function inTurns(rows: readonly PreparedRow[]): readonly Turn[] {
  const turns: PreparedRow[][] = [];
  const seen = new Map<CountryCode, Map<string, number>>();
  for (const row of rows) {
    const ids = seen.get(row.country) ?? new Map<string, number>();
    if (ids.size === 0) seen.set(row.country, ids);
    const turn = ids.get(row.id) ?? 0;
    ids.set(row.id, turn + 1);
    (turns[turn] ??= []).push(row);
  }
  for (const turn of turns) turn.sort((a, b) => compareText(a.country, b.country) || compareText(a.day, b.day));
  return turns;
}

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);
