import type { Command } from 'commander';
import type { ImportCounts } from '#libs/storage';
import type { ImportReport } from '../../../api/src/index.js';

interface ImportOptions {
  readonly json?: true;
  readonly dryRun?: true;
  readonly allOrNothing?: true;
}

export function registerImport(program: Command): void {
  program
    .command('import')
    .description('Imports files of a source into the store; the same file again changes nothing.')
    .argument('<source>', 'which adapter reads them: faultline, ucdp-ged, …')
    .argument('<path...>', 'files, plain or gzip')
    .option('--json', 'one line of JSON: an object, or a list of them for several files')
    .option('--dry-run', 'store nothing; say what would have been stored')
    .option('--all-or-nothing', 'one refused row, and nothing of that file is stored')
    .action(importFiles);
}

async function importFiles(source: string, paths: readonly string[], options: ImportOptions): Promise<void> {
  const [{ importFile }, { now, withStore }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
  ]);
  await withStore(async (storage) => {
    const reports: ImportReport[] = [];
    for (const path of paths) {
      const report = await importFile(storage, {
        source,
        path,
        receivedAt: now(),
        by: 'command line',
        dryRun: options.dryRun === true,
        allOrNothing: options.allOrNothing === true,
        onProgress: ({ counts }) => showProgress(path, counts),
      });
      clearProgress();
      reports.push(report);
      if (!options.json) process.stdout.write(describe(path, report, options));
    }
    if (options.json) process.stdout.write(`${JSON.stringify(reports.length === 1 ? reports[0] : reports)}\n`);
  });
}

const CLEAR_LINE = '\r\u001b[2K';

function showProgress(path: string, { read, rejected }: ImportCounts): void {
  if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${path}: ${read} rows read, ${rejected} refused`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE);
}

function describe(path: string, { import: run, summary, rejectedBy }: ImportReport, { dryRun }: ImportOptions): string {
  const { read, accepted, duplicate, revised, rejected } = summary;
  const reasons = Object.entries(rejectedBy).map(([reason, count]) => `  ${reason}: ${count}\n`);
  return (
    `${path}: ${dryRun ? 'would be ' : ''}import ${run.id}, ${read} rows read: ${accepted} new, ${revised} revised, ` +
    `${duplicate} known already, ${rejected} refused\n${reasons.join('')}`
  );
}
