import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../error-code.js';

/** Who uses the server: one file per user, named after its process, so a killed one is recognised as gone. */
export interface Registration {
  /** Leaves; returns true when nobody else is using the server. */
  leave(): boolean;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

export function register(dataDirectory: string): Registration {
  const folder = join(dataDirectory, 'users');
  mkdirSync(folder, { recursive: true });
  const own = join(folder, `${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(own, '');
  return {
    leave() {
      rmSync(own, { force: true });
      return livingUsers(folder) === 0;
    },
  };
}

function livingUsers(folder: string): number {
  let living = 0;
  for (const name of readdirSync(folder)) {
    if (isAlive(Number.parseInt(name, 10))) living++;
    else rmSync(join(folder, name), { force: true });
  }
  return living;
}
