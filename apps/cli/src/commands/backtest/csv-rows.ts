import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { UserError } from '#libs/events';
import type { DataFile } from './data-files.js';

/** One row by column name. */
export type CsvRow = Readonly<Record<string, string>>;

/** Collects the hashes of the files a suite read; compressed and plain copies of a file hash the same. */
export class DataHash {
  private readonly files = new Map<string, Hash>();

  /** A stream that passes the content on and adds it to the hash. */
  tap(file: DataFile): Transform {
    const hash = createHash('sha256');
    this.files.set(file.name, hash);
    return new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
  }

  /** The files read, and a SHA-256 over their names and contents, by name. Call once, after all files are read. */
  digest(): { readonly hash: string; readonly files: readonly string[] } {
    const total = createHash('sha256');
    const files = [...this.files].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, hash] of files) total.update(`${name} ${hash.digest('hex')}\n`);
    return { hash: total.digest('hex'), files: files.map(([name]) => name) };
  }
}

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
