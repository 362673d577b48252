import type { Command } from 'commander';
import type { ImportReport } from '../../../api/src/index.js';
import { keepMemoryFlat } from '../flat-memory.js';
import { ImportProgress } from '../import-progress.js';

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
    .option('--json', 'one line of JSON and nothing else: an object, or a list of them for several files')
    .option('--dry-run', 'store nothing; say what would have been stored')
    .option('--all-or-nothing', 'one refused row, and nothing of that file is stored')
    .action(importFiles);
}

async function importFiles(source: string, paths: readonly string[], options: ImportOptions): Promise<void> {
  keepMemoryFlat();
  const [{ importFile }, { now, withStore }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
  ]);
  await withStore(async (storage) => {
    const reports: ImportReport[] = [];
    for (const path of paths) {
      const progress = new ImportProgress(options.json ? NOWHERE : process.stderr, () => performance.now());
      const report = await importFile(storage, {
        source,
        path,
        receivedAt: now(),
        by: 'command line',
        dryRun: options.dryRun === true,
        allOrNothing: options.allOrNothing === true,
        onBegun: ({ import: run, finished }) => progress.begin(finished ? 0 : run.read, path),
        onProgress: ({ counts, share }) => progress.show({ name: path, counts, share }),
      }).finally(() => progress.end());
      reports.push(report);
      if (!options.json) process.stdout.write(describe(path, report, options));
    }
    if (options.json) process.stdout.write(`${JSON.stringify(reports.length === 1 ? reports[0] : reports)}\n`);
  });
}

/** Programs that read the one line of JSON are told nothing else. */
const NOWHERE = { write: () => true };

function describe(path: string, { import: run, summary, rejectedBy }: ImportReport, { dryRun }: ImportOptions): string {
  const { read, accepted, duplicate, revised, rejected } = summary;
  const reasons = Object.entries(rejectedBy).map(([reason, count]) => `  ${reason}: ${count}\n`);
  return (
    `${path}: ${dryRun ? 'would be ' : ''}import ${run.id}, ${read} rows read: ${accepted} new, ${revised} revised, ` +
    `${duplicate} known already, ${rejected} refused\n${reasons.join('')}`
  );
}
