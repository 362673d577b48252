import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The user the server runs as. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** `null` where we are not root. PostgreSQL refuses to run as root, so root hands it to `postgres` or `nobody`. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Running as root needs a user "postgres" or "nobody" in /etc/passwd to run the database as.');
}

/** Whether the user can walk down to this folder: a home of root is closed to everybody else. */
export function canReach(user: ServerUser | null, folder: string): boolean {
  if (!user) return true;
  for (let at = folder; ; at = dirname(at)) {
    const { uid, gid, mode } = statSync(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Lets the server's user pass through our own folder; what lies in it has rights of its own. */
export function letThrough(dataDirectory: string): void {
  const { mode } = statSync(dataDirectory);
  if ((mode & 0o011) !== 0o011) chmodSync(dataDirectory, mode | 0o011);
}

/** A folder every user can read, for what root keeps in places that only root can enter. */
export function publicFolder(): string {
  const folder = '/var/lib/faultline';
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

/** Where binaries are copied to when they cannot run from node_modules. */
export function binaryCache(user: ServerUser | null, dataDirectory: string): string {
  const folder = user && !canReach(user, dataDirectory) ? publicFolder() : join(dataDirectory, 'cache');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}
