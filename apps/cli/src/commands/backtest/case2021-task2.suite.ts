import { acledCode, acledSubType } from '#libs/coding';
import { type Drawing, figureOf, suiteFigures } from './coder-figures.js';
import type { DataFile } from './data-files.js';
import { namedRows } from './gold-rows.js';

/** ACLED sub-event types of snippets: macro-F1 over the types the file holds. `null` = no file with the columns. */
export function case2021Suite(files: readonly DataFile[], drawing: Drawing): Readonly<Record<string, unknown>> | null {
  const rows = files.flatMap((file) => namedRows(file, ['EventSnippet', 'SubType']) ?? []);
  if (rows.length === 0) return null;
  const decisions = rows.map(({ EventSnippet = '', SubType = '' }) => ({
    gold: acledCode(SubType),
    coded: acledSubType(EventSnippet),
  }));
  return suiteFigures(rows.length, { subType: figureOf(decisions, drawing) });
}
