import type { Command } from 'commander';
import { isDay, UserError } from '#libs/events';

interface FreezeWords {
  readonly from: string;
  readonly to?: string;
  readonly json?: true;
}

interface ShowWords {
  readonly on?: string;
  readonly json?: true;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function registerOutlook(program: Command): void {
  const outlook = program
    .command('outlook')
    .description('How likely 25 deaths or more from organised violence are next month, as known on a day.');
  outlook
    .command('show')
    .description('The outlook of a country for the month after a day.')
    .argument('<country>', 'three letters, for example MEX')
    .option('--on <day>', 'YYYY-MM-DD; today when absent')
    .option('--json', 'one line of JSON')
    .action(show);
  outlook
    .command('freeze')
    .description(
      'Freezes past months from what was known at the beginning of each. They are marked late, and never change.',
    )
    .requiredOption('--from <month>', 'first month, YYYY-MM')
    .option('--to <month>', 'last month, YYYY-MM; that of --from when absent')
    .option('--json', 'one line of JSON')
    .action(freeze);
}

async function show(country: string, { on, json }: ShowWords): Promise<void> {
  const { now, withStore } = await import('../store.js');
  const day = on ?? now().slice(0, 10);
  if (!isDay(day))
    throw new UserError('BAD_USER_INPUT', `--on ${String(on)}: must be a day that exists, YYYY-MM-DD.`, 'on');
  const { showOutlook } = await import('../../../api/src/index.js');
  const shown = await withStore((storage) => showOutlook(storage, country, day));
  process.stdout.write(json ? `${JSON.stringify(shown)}\n` : `${shown.sentence}\n`);
}

async function freeze({ from, to = from, json }: FreezeWords): Promise<void> {
  for (const [option, month] of Object.entries({ from, to }))
    if (!MONTH.test(month))
      throw new UserError('BAD_USER_INPUT', `--${option} ${month}: must be a month, YYYY-MM.`, option);
  const [{ freezeMonths }, { now, withStore }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
  ]);
  const frozen = await withStore((storage) => freezeMonths(storage, { from, to, now: now() }));
  const total = frozen.reduce((sum, month) => sum + month.frozen, 0);
  const lines = [...frozen.map((month) => `${month.month}: ${month.frozen}`), `${total} outlooks frozen`];
  process.stdout.write(json ? `${JSON.stringify({ months: frozen, total })}\n` : `${lines.join('\n')}\n`);
}
