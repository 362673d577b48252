import { SECTORS, type Sector } from './sectors.data.js';

const BY_ID = new Map(SECTORS.map((sector) => [sector.id, sector]));
const BY_WORD = new Map(
  SECTORS.flatMap(({ id, title }) => [id, title.toLowerCase()].map((word) => [word, id] as const)),
);

/** Id or title, in any case → id of the sector; `undefined` when the table has no such row. */
export const sectorOfWord = (word: string): string | undefined => BY_WORD.get(word.trim().toLowerCase());

/** 0–1, see `SECTORS`; a holding without a sector counts as "other". */
export function sensitivityOf(sector: string | null): number {
  const row: Sector | undefined = BY_ID.get(sector ?? 'other');
  if (!row) throw new Error(`"${String(sector)}" is in no row of the sector table.`);
  return row.sensitivity;
}
