import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sep } from 'node:path';
import type { DataHash } from './data-hash.js';
import type { DataFile } from './data-files.js';

/** Files of one set: those that lie in the folder of its name. */
export const filesOfSet = (files: readonly DataFile[], set: string): DataFile[] =>
  files.filter(({ path }) => path.split(sep).includes(set));

const bytesOf = ({ path }: DataFile): Buffer => {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

export const textOf = (file: DataFile): string => new TextDecoder('utf-8').decode(bytesOf(file)).replace(/\r/g, '');

/** Adds files that are read whole to the hash of what was read. */
export function hashFiles(files: readonly DataFile[], hash: DataHash): void {
  for (const file of files) hash.tap(file).resume().end(bytesOf(file));
}

/** Lines of a tab-separated file without quoting, as it was published. */
export const tableOf = (file: DataFile): string[][] =>
  textOf(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Rows by column name, whatever the order of the columns; `null` when one of the wanted columns is not there. */
export function namedRows(file: DataFile, wanted: readonly string[]): Record<string, string>[] | null {
  const [header = [], ...rows] = tableOf(file);
  const names = header.map((name) => name.trim());
  if (!wanted.every((name) => names.includes(name))) return null;
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}
