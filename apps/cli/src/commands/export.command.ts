import type { Command } from 'commander';
import { UserError } from '#libs/events';

interface ExportOptions {
  readonly country?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly out?: string;
}

export function registerExport(program: Command): void {
  program
    .command('export')
    .description('Writes scores or events as CSV, the same as /data/scores.csv and /data/events.csv.')
    .argument('<kind>', 'scores or events')
    .option('--country <codes>', 'ISO 3166-1 alpha-3, several joined with ~: KGZ~KAZ')
    .option('--from <day>', 'first day, YYYY-MM-DD')
    .option('--to <day>', 'last day, inclusive')
    .option('--as-of <instant>', 'what was known then: RFC 3339 with an offset')
    .option('--out <file>', 'file to write (default: standard output)')
    .action(exportRows);
}

async function exportRows(kind: string, { out, ...parameters }: ExportOptions): Promise<void> {
  if (kind !== 'scores' && kind !== 'events')
    throw new UserError('BAD_USER_INPUT', `${kind}: there are scores and events to export.`, 'kind');
  const [{ exportCsv }, { withStore }, { writeWholeFile }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
    import('#libs/storage'),
  ]);
  await withStore(async (storage) => {
    const lines = await exportCsv(storage, kind, { ...parameters });
    if (out !== undefined) return writeWholeFile(out, lines);
    for await (const line of lines) process.stdout.write(line);
  });
}
