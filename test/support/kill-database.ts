import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runSql } from './postgres.js';

/** Ends every process of a server at once, as a power cut does. */
export async function killDatabase(databaseUrl: string): Promise<void> {
  const [row] = await runSql(databaseUrl, 'show data_directory');
  const pidFile = join(String(row!['data_directory']), 'postmaster.pid');
  const postmaster = readFileSync(pidFile, 'utf8').split('\n')[0]!;
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === postmaster);
  for (const pid of [postmaster, ...children]) if (parentOf(pid) !== null) kill(Number(pid));
  while (children.some((pid) => parentOf(pid) !== null)) await sleep(5);
}

/** A connection that was closed just now is gone before it can be killed. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** `null` = the process is gone, or dead and not reaped yet. */
function parentOf(pid: string): string | null {
  try {
    const [, state, parent] = /\) (\w) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return state === 'Z' ? null : (parent ?? null);
  } catch {
    return null;
  }
}
