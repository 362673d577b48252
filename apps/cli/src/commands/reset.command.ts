import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { UserError } from '#libs/events';

export function registerReset(program: Command): void {
  program
    .command('reset')
    .description('Empties the store, history and all. Asks before it does.')
    .option('--yes', 'do not ask')
    .action(reset);
}

async function reset({ yes }: { readonly yes?: true }): Promise<void> {
  if (!yes) await confirm();
  const { withStore } = await import('../store.js');
  await withStore((storage) => storage.reset());
  process.stdout.write('The store is empty.\n');
}

async function confirm(): Promise<void> {
  if (!process.stdin.isTTY)
    throw new UserError('BAD_USER_INPUT', 'There is nobody to ask: add --yes to empty the store, history and all.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('This empties the store, history and all. Type "empty" to go on: ');
  terminal.close();
  if (answer.trim() !== 'empty') throw new UserError('BAD_USER_INPUT', 'Nothing was changed.');
}
