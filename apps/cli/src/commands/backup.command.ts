import type { Command } from 'commander';
import { withDatabase } from '../store.js';

interface BackupOptions {
  readonly json?: true;
}

export function registerBackup(program: Command): void {
  program
    .command('backup')
    .description('Writes the whole store as of now into a new folder, accounts included; the server may go on working.')
    .argument('<folder>', 'a folder that does not exist yet')
    .option('--json', 'one line of JSON')
    .action(backup);
}

async function backup(folder: string, { json }: BackupOptions): Promise<void> {
  const { openStorage, writeBackup } = await import('#libs/storage');
  await withDatabase(async (databaseUrl) => {
    // Brings an older store up to this code first, so that a backup is always of a schema this code knows.
    await (await openStorage({ databaseUrl })).close();
    const manifest = await writeBackup(databaseUrl, folder);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(
      json
        ? `${JSON.stringify({ folder, ...manifest })}\n`
        : `${folder}: ${rows} rows of ${manifest.tables.length} tables, as of ${manifest.takenAt}.\n`,
    );
  });
}
