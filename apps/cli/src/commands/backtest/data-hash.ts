import { createHash, type Hash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { DataFile } from './data-files.js';

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
