import type { Command } from 'commander';
import { UserError } from '#libs/events';

interface KeyOptions {
  readonly scope: readonly string[];
  readonly title: string;
  readonly days: string;
}

const collect = (value: string, earlier: readonly string[]): string[] => [...earlier, ...value.split(',')];

export function registerKey(program: Command): void {
  const key = program.command('key').description('API keys of accounts.').exitOverride();
  key
    .command('add')
    .description('Makes a key for an account and prints it, once.')
    .argument('<name>', 'the account it acts for')
    .requiredOption(
      '--scope <scopes>',
      'read, desk, import, exposure, alerts, method, audit, monitor; several with commas',
      collect,
      [],
    )
    .option('--title <text>', 'what it is for', 'made on the command line')
    .option('--days <n>', 'how long it works', '90')
    .action(add);
  key.command('revoke').description('Revokes a key at once.').argument('<id>', 'its eight characters').action(revoke);
  for (const command of key.commands) command.exitOverride();
}

async function load() {
  const [api, store] = await Promise.all([import('../../../api/src/index.js'), import('../store.js')]);
  return { ...api, ...store };
}

async function add(name: string, { scope: scopes, title, days }: KeyOptions): Promise<void> {
  const { accountNamed, makeKey, readConfig, withStore, now } = await load();
  const environment = readConfig().accounts?.environment ?? 'live';
  const made = await withStore(async (storage) => {
    const account = await accountNamed(storage, name);
    const wish = { account, environment, scopes, title, days: Number(days) };
    return makeKey(storage, wish, { by: 'command line', at: now() });
  });
  process.stdout.write(`${made.key}\n`);
  process.stderr.write(`The key of ${name} is shown this once and works until ${made.expiresAt}.\n`);
}

async function revoke(id: string): Promise<void> {
  const { withStore, now } = await load();
  const isRevoked = await withStore((storage) => storage.apiKeys.revoke(id, null, { by: 'command line', at: now() }));
  if (!isRevoked) throw new UserError('NOT_FOUND', `There is no working key "${id.slice(0, 80)}".`, 'id');
  process.stdout.write(`Key ${id} no longer works.\n`);
}
