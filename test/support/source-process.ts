import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

export type Child = ChildProcessByStdio<null, Readable, null>;

const LOADER = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];

/** The command line after `node` that runs a source file of `test/support`. */
export const sourceCommand = (script: string, ...words: readonly string[]): string[] => [
  ...LOADER,
  `test/support/${script}`,
  ...words,
];

/** Runs a source file of `test/support` in a process of its own. */
export const spawnSource = (script: string, ...words: readonly string[]): Child =>
  spawn(process.execPath, sourceCommand(script, ...words), { stdio: ['ignore', 'pipe', 'inherit'] });

/** Waits for its first word, and kills it so long after that. */
export async function killAfter(child: Child, ms: number): Promise<'killed' | 'finished'> {
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await Promise.race([sleep(ms), ended]);
  child.kill('SIGKILL');
  const [code] = (await ended) as [number | null];
  return code === 0 ? 'finished' : 'killed';
}
