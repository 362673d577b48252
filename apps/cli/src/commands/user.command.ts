import type { Command } from 'commander';
import { UserError } from '#libs/events';
import type { Account, AccountNote } from '#libs/storage';
import type { WithPassword } from '../../../api/src/index.js';
import { readSecret } from '../read-secret.js';

interface AddOptions {
  readonly role: readonly string[];
  readonly passwordStdin?: true;
  readonly oidcSubject?: string;
}

const collect = (value: string, earlier: readonly string[]): string[] => [...earlier, ...value.split(',')];

export function registerUser(program: Command): void {
  const user = program.command('user').description('Accounts: who may log in, and what they may do.').exitOverride();
  user
    .command('add')
    .description('Creates an account and prints its password, once.')
    .argument('<name>', 'name to log in by')
    .requiredOption(
      '--role <roles>',
      'viewer, analyst, reviewer, methodologist, admin, service; several with commas',
      collect,
      [],
    )
    .option('--password-stdin', 'read the password from standard input')
    .option('--oidc-subject <subject>', 'who this is at the OpenID provider')
    .action(add);
  user.command('list').description('All accounts.').option('--json', 'one line of JSON').action(list);
  user
    .command('password')
    .description('Gives an account a new password, prints it once, and logs it out everywhere.')
    .argument('<name>')
    .option('--password-stdin', 'read the password from standard input')
    .action(password);
  user
    .command('role')
    .description('Gives an account other roles.')
    .argument('<name>')
    .argument('<roles>', 'several with commas')
    .action(role);
  user
    .command('disable')
    .description('Switches an account off: its sessions and keys end, what it made stays.')
    .argument('<name>')
    .action(disable);
  user
    .command('adopt')
    .description('Hands an account what was made before there were accounts: portfolios, alert rules, alerts.')
    .argument('<name>')
    .action(adopt);
  for (const command of user.commands) command.exitOverride();
}

/** Who runs commands on the machine itself is trusted with the store anyway. */
const note = (at: string): AccountNote => ({ by: 'command line', at });

async function load() {
  const [api, store] = await Promise.all([import('../../../api/src/index.js'), import('../store.js')]);
  return { ...api, ...store };
}

async function add(name: string, { role: roles, passwordStdin, oidcSubject }: AddOptions): Promise<void> {
  const { addAccount, withStore, now } = await load();
  const wish = { name, roles, oidcSubject: oidcSubject ?? null, password: await given(passwordStdin) };
  await withStore(async (storage) => show(await addAccount(storage, wish, note(now()))));
}

async function password(name: string, { passwordStdin }: Pick<AddOptions, 'passwordStdin'>): Promise<void> {
  const { resetPassword, withStore, now } = await load();
  const wish = { name, password: await given(passwordStdin) };
  await withStore(async (storage) => show(await resetPassword(storage, wish, note(now()))));
}

async function role(name: string, roles: string): Promise<void> {
  const { setRoles, withStore, now } = await load();
  const account = await withStore((storage) => setRoles(storage, { name, roles: roles.split(',') }, note(now())));
  process.stdout.write(`${account.name}: ${account.roles.join(', ')}\n`);
}

async function disable(name: string): Promise<void> {
  const { disableAccount, withStore, now } = await load();
  const account = await withStore((storage) => disableAccount(storage, name, note(now())));
  process.stdout.write(`${account.name} can no longer log in; its keys no longer work.\n`);
}

async function adopt(name: string): Promise<void> {
  const { adoptLocal, withStore, now } = await load();
  const { portfolios, alertRules, alerts, channels } = await withStore((storage) =>
    adoptLocal(storage, name, note(now())),
  );
  process.stdout.write(
    `${name} now owns what the local owner had: portfolios ${portfolios}, alert rules ${alertRules}, alerts ${alerts}, channels ${channels}.\n`,
  );
}

async function list({ json }: { readonly json?: true }): Promise<void> {
  const { withStore } = await load();
  const accounts = await withStore((storage) => storage.accounts.list());
  if (accounts.length === 0 && !json)
    process.stderr.write(
      'There are no accounts yet. The first one: npx faultline user add NAME --role admin,analyst\n',
    );
  process.stdout.write(json ? `${JSON.stringify(accounts)}\n` : accounts.map(describe).join(''));
}

const describe = ({ name, roles, disabledAt }: Account): string =>
  `${name}: ${roles.join(', ')}${disabledAt === null ? '' : ` (switched off ${disabledAt})`}\n`;

async function given(isOnStdin: true | undefined): Promise<string | null> {
  if (!isOnStdin) return null;
  const secret = await readSecret(process.stdin);
  if (secret === '') throw new UserError('BAD_USER_INPUT', 'Nothing came on standard input: send the password there.');
  return secret;
}

function show({ account, password: made }: WithPassword): void {
  const lines = [`${account.name}: ${account.roles.join(', ')}`];
  if (made !== null) lines.push(`password (shown this once): ${made}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}
