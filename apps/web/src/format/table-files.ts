import { type Cell, toCsv } from './csv.js';

/** A table of figures; `note` says what they are, in which direction, and of when. */
export interface FigureTable {
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The same rows for a spreadsheet and for a program. */
export const tableFiles = ({ note, columns, rows }: FigureTable) => ({
  csv: () => toCsv([[`# ${note}`], columns, ...rows]),
  json: () =>
    JSON.stringify({
      note,
      rows: rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))),
    }),
});
