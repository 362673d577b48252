import type { Command } from 'commander';
import { withDatabase } from '../store.js';

interface RestoreOptions {
  readonly yes?: true;
  readonly json?: true;
}

export function registerRestore(program: Command): void {
  program
    .command('restore')
    .description('Puts a backup in the place of the store, whole or not at all. Check it afterwards with verify.')
    .argument('<folder>', 'what backup wrote, by this version or an older one')
    .option('--yes', 'replace a store that is not empty, history and all')
    .option('--json', 'one line of JSON')
    .action(restore);
}

async function restore(folder: string, { yes, json }: RestoreOptions): Promise<void> {
  const { restoreBackup } = await import('#libs/storage');
  await withDatabase(async (databaseUrl) => {
    const manifest = await restoreBackup(databaseUrl, folder, { overwrite: yes === true });
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(
      json
        ? `${JSON.stringify({ restored: folder, takenAt: manifest.takenAt, rows })}\n`
        : `${rows} rows as of ${manifest.takenAt} are back. "npx faultline verify" computes every published score again.\n`,
    );
  });
}
