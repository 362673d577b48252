import type { Command } from 'commander';
import { UserError } from '#libs/events';

interface RedactOptions {
  readonly reason: string;
  readonly by: string;
  readonly json?: true;
}

export function registerRedact(program: Command): void {
  program
    .command('redact')
    .description('Drops the text of a report and every quote from it, for good; hash, coding, ledger and scores stay.')
    .argument('<report>', 'its global id, as in the address of its page: KGZ:report-…')
    .requiredOption('--reason <text>', 'why; shown wherever the report is, and kept in the audit log')
    .option('--by <name>', 'who asks for it, for the audit log', 'command line')
    .option('--json', 'one line of JSON')
    .action(redact);
}

async function redact(report: string, { reason, by, json }: RedactOptions): Promise<void> {
  if (reason.trim() === '')
    throw new UserError('BAD_USER_INPUT', 'Give a reason: it is shown with the report.', 'reason');
  const { readGlobalId } = await import('../../../api/src/index.js');
  const { withStore } = await import('../store.js');
  const key = readGlobalId(report);
  await withStore((storage) => storage.reports.redact(key, { by, reason }));
  process.stdout.write(
    json ? `${JSON.stringify({ redacted: report, reason })}\n` : `${report}: text and quotes dropped.\n`,
  );
}
