import type { Dialect } from './record-scanner.js';

const DELIMITERS: readonly Dialect['delimiter'][] = [',', ';', '\t'];

/**
 * How a file is written, told by its first line: spreadsheets save a table with semicolons or tabs where its feed has commas, and the other way
 * round. The feed's own delimiter stands wherever the first line holds it.
 */
export function dialectOf(firstLine: string, usual: Dialect): Dialect {
  const count = (delimiter: string): number => firstLine.split(delimiter).length - 1;
  const [mostOften = usual.delimiter] = [...DELIMITERS].sort((left, right) => count(right) - count(left));
  const delimiter = count(usual.delimiter) > 0 || count(mostOften) === 0 ? usual.delimiter : mostOften;
  return { delimiter, quotes: usual.quotes || delimiter !== usual.delimiter || firstLine.startsWith('"') };
}
