import type { Command } from 'commander';
import { UserError } from '#libs/events';
import { printPieces } from '../standard-output.js';

interface ExportOptions {
  readonly country?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly laws?: string;
}

export function registerExport(program: Command): void {
  program
    .command('export')
    .description(
      'Writes scores or events as CSV, the same as under /data, or a folder for whoever validates the model.',
    )
    .argument('<kind>', 'scores, events or validation-pack')
    .argument('[folder]', 'of a validation pack: a new folder')
    .option('--country <codes>', 'ISO 3166-1 alpha-3, several joined with ~: KGZ~KAZ')
    .option('--from <day>', 'first day, YYYY-MM-DD')
    .option('--to <day>', 'last day, inclusive')
    .option('--as-of <instant>', 'what was known then: RFC 3339 with an offset')
    .option('--out <file>', 'file to write (default: standard output)')
    .option(
      '--laws <run>',
      'of a validation pack: run (try the laws now, the default) or last (the results that came along)',
    )
    .action((kind: string, folder: string | undefined, options: ExportOptions) =>
      kind === 'validation-pack' ? exportPack(folder, options) : exportRows(kind, options),
    );
}

async function exportPack(folder: string | undefined, { laws = 'run' }: ExportOptions): Promise<void> {
  if (folder === undefined) throw new UserError('BAD_USER_INPUT', 'Name a new folder for the pack.', 'folder');
  if (laws !== 'run' && laws !== 'last') throw new UserError('BAD_USER_INPUT', '--laws is run or last.', 'laws');
  const [{ writeValidationPack }, { withStore, now }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
  ]);
  const { files } = await withStore((storage) => writeValidationPack(storage, { folder, laws, now: now() }));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  process.stdout.write(`${folder}: ${files.length} files, ${bytes} bytes; MANIFEST.json has the hash of each.\n`);
}

async function exportRows(kind: string, { out, ...parameters }: ExportOptions): Promise<void> {
  if (kind !== 'scores' && kind !== 'events')
    throw new UserError('BAD_USER_INPUT', `${kind}: there are scores, events and a validation-pack to export.`, 'kind');
  const [{ exportCsv }, { withStore }, { writeWholeFile }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
    import('#libs/storage'),
  ]);
  await withStore(async (storage) => {
    const lines = await exportCsv(storage, kind, { ...parameters });
    if (out !== undefined) return writeWholeFile(out, lines);
    await printPieces(lines);
  });
}
