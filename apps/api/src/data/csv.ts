/** Spreadsheets run a cell that begins like this as a formula; the full-width forms do so in some of them. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

export type Cell = string | number | null;

/** One line of RFC 4180 CSV. Numbers stay numbers; text that a spreadsheet would run is quoted with an apostrophe. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
