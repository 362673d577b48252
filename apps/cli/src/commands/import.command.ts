import { basename } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '#libs/events';
import type { FileToImport, ImportReport } from '../../../api/src/index.js';
import { keepMemoryFlat } from '../flat-memory.js';
import { ImportProgress } from '../import-progress.js';
import { RefusedRows } from '../refused-rows.js';

interface ImportOptions {
  readonly json?: true;
  readonly dryRun?: true;
  readonly allOrNothing?: true;
}

export function registerImport(program: Command): void {
  program
    .command('import')
    .description('Imports files of a source into the store; the same file again changes nothing.')
    .argument('<source>', 'what they are: faultline (our own format), ucdp-ged, gdelt, icews or acled')
    .argument('<path...>', 'files, plain or gzip')
    .option(
      '--json',
      'one line of JSON and nothing else: an object, or a list of them for several files, { error } where one is refused',
    )
    .option('--dry-run', 'store nothing; say what would have been stored')
    .option('--all-or-nothing', 'one refused row, and nothing of that file is stored')
    .action(importFiles);
}

async function importFiles(source: string, paths: readonly string[], options: ImportOptions): Promise<void> {
  keepMemoryFlat();
  const [{ sourceById }, { importFile }, { now, withStore }] = await Promise.all([
    import('#libs/sources'),
    import('../../../api/src/index.js'),
    import('../store.js'),
  ]);
  sourceById(source);
  await withStore(async (storage) => {
    const results: (ImportReport | Refused)[] = [];
    for (const path of paths) {
      const asked = {
        source,
        path,
        receivedAt: now(),
        by: 'command line',
        dryRun: options.dryRun === true,
        allOrNothing: options.allOrNothing === true,
      };
      const imported = watched(path, options, (watch) => importFile(storage, { ...asked, ...watch }));
      const result = await (paths.length === 1 ? imported : imported.catch(refused));
      results.push(result);
      if (!options.json) tell(path, result, options);
    }
    if (options.json) process.stdout.write(`${JSON.stringify(results.length === 1 ? results[0] : results)}\n`);
    failIfRefused(results);
  });
}

/** Stands for the report of a file that was refused, beside those of others. */
interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

/** A file that is refused says nothing about the next one; a database that is away does. */
function refused(error: unknown): Refused {
  if (error instanceof UserError && (error.code === 'BAD_USER_INPUT' || error.code === 'NOT_FOUND'))
    return { error: { code: error.code, message: error.message } };
  throw error;
}

function tell(path: string, result: ImportReport | Refused, options: ImportOptions): void {
  if ('error' in result) process.stderr.write(`${result.error.message}\n`);
  else process.stdout.write(describe(path, result, options));
}

function failIfRefused(results: readonly (ImportReport | Refused)[]): void {
  const count = results.filter((result) => 'error' in result).length;
  if (count > 0) throw new UserError('BAD_USER_INPUT', `${count} of ${results.length} files were refused.`);
}

type Watch = Required<Pick<FileToImport, 'onBegun' | 'onProgress'>>;

/** Shows how an import is doing, and at its end, good or bad, the first rows it refused. */
async function watched<Result>(
  path: string,
  { json }: ImportOptions,
  work: (watch: Watch) => Promise<Result>,
): Promise<Result> {
  const screen = json ? NOWHERE : process.stderr;
  const name = basename(path);
  const progress = new ImportProgress(screen, () => performance.now());
  const refused = new RefusedRows(name);
  try {
    return await work({
      onBegun: ({ import: run, finished }) => progress.begin(finished ? 0 : run.read, name),
      onProgress: ({ counts, rejections, share }) => {
        refused.add(rejections);
        progress.show({ name, counts, share });
      },
    });
  } finally {
    progress.end();
    screen.write(refused.describe());
  }
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
