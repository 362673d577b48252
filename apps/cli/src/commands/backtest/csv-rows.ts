import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { UserError } from '#libs/events';
import type { DataFile } from './data-files.js';
import type { DataHash } from './data-hash.js';

/** One row by column name. */
export type CsvRow = Readonly<Record<string, string>>;

/** Streams the rows of a CSV file with a header line, plain or gzip. Errors name the file. */
export async function* csvRows(file: DataFile, hash: DataHash): AsyncGenerator<CsvRow> {
  const source = createReadStream(file.path);
  const plain = file.path.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  const tapped = plain.pipe(hash.tap(file));
  const parser = tapped.pipe(parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true }));
  for (const stream of [source, plain, tapped]) stream.on('error', (error: Error) => parser.destroy(error));
  try {
    for await (const row of parser) yield row as CsvRow;
  } catch (error) {
    throw new UserError('BAD_USER_INPUT', `${file.name} cannot be read: ${(error as Error).message}`, 'data');
  }
}

/** A cell that must hold a number of at least 0. */
export function numberIn(row: CsvRow, column: string, file: DataFile): number {
  const text = row[column];
  const value = Number(text);
  if (text === undefined || text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new UserError(
      'BAD_USER_INPUT',
      `${file.name}: column ${column} should hold a number of at least 0, found ${text === undefined ? 'no such column' : JSON.stringify(text)}`,
      'data',
    );
  return value;
}
