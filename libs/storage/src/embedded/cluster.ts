import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '#libs/events';
import type { Binaries } from './binaries.js';
import { SEARCH_PATH } from './config.js';
import { canReach, publicFolder, type ServerUser } from './server-user.js';

/** A database cluster on disk and the password of its one account. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

export const ACCOUNT = 'faultline';
const FIRST_MAJOR_WITH_BUILTIN_LOCALE = 17;

/**
 * Makes the cluster unless it is there. Two first starts at once are fine: each builds its own and the one that renames first
 * wins, so a cluster is complete or absent, whatever was killed in between.
 */
export async function ensureCluster(
  dataDirectory: string,
  binaries: Binaries,
  user: ServerUser | null,
): Promise<Cluster> {
  const password = ensureFile(join(dataDirectory, 'password'), () => randomBytes(24).toString('hex'));
  const location = ensureFile(join(dataDirectory, 'location'), () => chooseFolder(dataDirectory, user));
  const folder = resolve(dataDirectory, location);
  if (!existsSync(join(folder, 'PG_VERSION'))) await buildCluster({ folder, password }, binaries, user);
  return { folder, password };
}

/**
 * PostgreSQL reads only folders of its own major version.
 * Throws `UserError('UNAVAILABLE')` that says how to bring the data over when the cluster is of another one.
 */
export function refuseOtherMajor(cluster: Cluster, { majorVersion }: Binaries): void {
  const made = readFileSync(join(cluster.folder, 'PG_VERSION'), 'utf8').trim();
  if (Number(made) === majorVersion) return;
  throw new UserError(
    'UNAVAILABLE',
    `The data folder was made by PostgreSQL ${made}; this is PostgreSQL ${majorVersion}, which cannot read it. ` +
      `With the folder of PostgreSQL ${made}'s programs in FAULTLINE_POSTGRES run "faultline backup DIR"; then, without it, ` +
      'set the data folder aside and run "faultline restore DIR" (docs/operations.md).',
  );
}

/** Relative inside the data directory, so that the directory can be moved; elsewhere absolute. */
function chooseFolder(dataDirectory: string, user: ServerUser | null): string {
  return canReach(user, dataDirectory) ? 'postgres' : join(publicFolder(), `data-${randomBytes(6).toString('hex')}`);
}

/** Writes the file once, whole, whoever comes first; everybody reads the same content. */
function ensureFile(path: string, content: () => string): string {
  if (!existsSync(path)) {
    const own = `${path}.${randomBytes(6).toString('hex')}`;
    writeFileSync(own, content(), { mode: 0o600 });
    try {
      linkSync(own, path);
    } catch (error) {
      if (!existsSync(path)) throw error;
    } finally {
      rmSync(own);
    }
  }
  return readFileSync(path, 'utf8');
}

async function buildCluster(cluster: Cluster, binaries: Binaries, user: ServerUser | null): Promise<void> {
  const building = mkdtempSync(`${cluster.folder}.new-`);
  try {
    const passwordFile = join(building, 'password');
    writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
    const pgdata = join(building, 'data');
    mkdirSync(pgdata, { mode: 0o700 });
    if (user) for (const path of [building, passwordFile, pgdata]) chownSync(path, user.uid, user.gid);
    await promisify(execFile)(binaries.initdb, initdbArguments(pgdata, passwordFile, binaries.majorVersion), {
      ...user,
      cwd: building,
      env: { PATH: SEARCH_PATH, LC_ALL: 'C' },
    });
    if (!existsSync(join(cluster.folder, 'PG_VERSION'))) moveInto(pgdata, cluster.folder);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

function moveInto(pgdata: string, folder: string): void {
  try {
    renameSync(pgdata, folder);
    chmodSync(folder, 0o700);
  } catch (error) {
    // A filled folder cannot be replaced by rename: somebody else was first.
    if (!existsSync(join(folder, 'PG_VERSION'))) throw error;
  }
}

/** Text sorts by code point on every machine, so pages and hashes do not depend on an installed locale. */
function initdbArguments(pgdata: string, passwordFile: string, majorVersion: number): string[] {
  const locale =
    majorVersion >= FIRST_MAJOR_WITH_BUILTIN_LOCALE
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C'];
  return [
    `--pgdata=${pgdata}`,
    `--username=${ACCOUNT}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
    '--no-sync',
    '--no-instructions',
    ...locale,
  ];
}
