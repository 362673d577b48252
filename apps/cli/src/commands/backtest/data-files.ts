import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '#libs/events';

/** A file of the data folder, plain or `.gz`. */
export interface DataFile {
  readonly path: string;
  /** File name without `.gz`. */
  readonly name: string;
}

/** Deep enough for one folder per data set, shallow enough not to wander through a disk. */
const MAX_DEPTH = 3;

function* filesUnder(folder: string, depth: number): Generator<DataFile> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < MAX_DEPTH) yield* filesUnder(path, depth + 1);
    else if (entry.isFile()) yield { path, name: basename(entry.name, '.gz') };
  }
}

/** All files of a data folder by name, the same list on every machine. */
export function dataFiles(folder: string): DataFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('BAD_USER_INPUT', `--data: there is no folder ${folder}`, 'data');
  return [...filesUnder(folder, 0)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files whose name matches; the first group of the pattern is what their order is read from. Of two that share it, the first by path stands. */
function byFirstGroup(files: readonly DataFile[], pattern: RegExp): [string, DataFile][] {
  const found = new Map<string, DataFile>();
  for (const file of files) {
    const group = pattern.exec(file.name)?.[1];
    if (group !== undefined && !found.has(group)) found.set(group, file);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The files whose name matches, in the order of the date (`YYYY` or `YYYY_MM`) that is the first group of the pattern. */
export function oldestFirst(files: readonly DataFile[], pattern: RegExp): DataFile[] {
  return byFirstGroup(files, pattern).map(([, file]) => file);
}

/** The same by year, where the first group of the pattern is one. */
export function filesByYear(files: readonly DataFile[], pattern: RegExp): Map<number, DataFile> {
  return new Map(byFirstGroup(files, pattern).map(([year, file]) => [Number(year), file]));
}

/** The file that reaches furthest; `null` when there is none. */
export function latestFile(files: readonly DataFile[], pattern: RegExp): DataFile | null {
  return oldestFirst(files, pattern).at(-1) ?? null;
}
