import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { copyBinaries, makeLibraryLinks } from './library-links.js';

let folder: string;
let packageRoot: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-links-'));
  packageRoot = join(folder, 'linux-x64');
  mkdirSync(join(packageRoot, 'native', 'bin'), { recursive: true });
  mkdirSync(join(packageRoot, 'native', 'lib'));
  writeFileSync(join(packageRoot, 'package.json'), '{"version":"18.4.0"}');
  writeFileSync(join(packageRoot, 'native', 'lib', 'libpq.so.5.18'), 'library');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(join(packageRoot, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the libraries of the bundled PostgreSQL', () => {
  it('are linked although npm ran no install script, once and again', () => {
    expect(makeLibraryLinks(packageRoot)).toBe(true);
    expect(makeLibraryLinks(packageRoot)).toBe(true);
    expect(readlinkSync(join(packageRoot, 'native', 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
  });

  it('are copied with their links to where the server may read them', () => {
    const bin = join(packageRoot, 'native', 'bin');
    const binaries: Binaries = {
      initdb: join(bin, 'initdb'),
      postgres: join(bin, 'postgres'),
      majorVersion: 18,
      packageRoot,
    };
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    writeFileSync(binaries.postgres, 'binary', { mode: 0o700 });
    const copied = copyBinaries(binaries, packageRoot, cache);
    expect(copyBinaries(binaries, packageRoot, cache)).toEqual(copied);
    expect(copied.initdb.startsWith(cache)).toBe(true);
    for (const path of [copied.postgres, join(copied.postgres, '..'), copied.packageRoot!])
      expect(statSync(path).mode & 0o055).toBe(0o055);
    expect(readFileSync(join(copied.postgres, '..', '..', 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
  });
});
