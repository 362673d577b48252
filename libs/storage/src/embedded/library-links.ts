import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf } from '../error-code.js';
import type { Binaries } from './binaries.js';
import { versionOfPackage } from './package-version.js';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * npm packages cannot carry symbolic links, and install scripts may be switched off: the package lists its library links in
 * `native/pg-symlinks.json` and we make them. Returns false when the folder is not ours to write to.
 */
export function makeLibraryLinks(packageRoot: string): boolean {
  const list = join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const [from, to] = [join(packageRoot, source), join(packageRoot, target)];
    if (existsSync(to)) continue;
    try {
      symlinkSync(relative(dirname(to), from), to);
    } catch (error) {
      // Another first start may have made the same link meanwhile.
      if (!existsSync(to)) return rejectUnwritable(error);
    }
  }
  return true;
}

function rejectUnwritable(error: unknown): false {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
  throw error;
}

/** Copies the package into `cacheFolder` (complete or not at all) and returns its binaries there, links made. */
export function copyBinaries(binaries: Binaries, packageRoot: string, cacheFolder: string): Binaries {
  const copy = join(cacheFolder, `postgres-${basename(packageRoot)}-${versionOfPackage(packageRoot)}`);
  if (!existsSync(copy)) {
    const building = mkdtempSync(`${copy}-`);
    cpSync(join(packageRoot, 'native'), join(building, 'native'), { recursive: true, verbatimSymlinks: true });
    makeLibraryLinks(building);
    openToAll(building);
    try {
      renameSync(building, copy);
    } catch {
      // Somebody else's copy is in place already.
      rmSync(building, { recursive: true, force: true });
    }
  }
  const moved = (path: string) => join(copy, relative(packageRoot, path));
  return { ...binaries, initdb: moved(binaries.initdb), postgres: moved(binaries.postgres), packageRoot: copy };
}

/** Whatever the umask of the installation was, the server's user must be able to run the copy. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
