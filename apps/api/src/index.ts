import type { Storage } from '#libs/storage';
import type { ServerConfig } from './config.js';
import type { Parameters } from './data/data-query.js';
import type { CsvRows, ExportKind } from './data/export-csv.js';
import type { RunningServer } from './server.js';
import type { PackManifest, PackOptions } from './validation-pack/write-pack.js';

export {
  addAccount,
  adoptLocal,
  accountNamed,
  disableAccount,
  resetPassword,
  setRoles,
  type WithPassword,
} from './accounts/administer.js';
export { makeKey, type MadeKey } from './accounts/keys.js';
export { needsLogin } from './accounts/start-rule.js';
export { readConfig, type ServerConfig, type StartConfig } from './config.js';
export type { ExportKind } from './data/export-csv.js';
export { readGlobalId } from './events/event-id.js';
export { importFile, type FileToImport, type ImportReport } from './imports/import-file.js';
export { loadDemo } from './imports/load-demo.js';
export { readKnownMethods } from './methods/stored-methods.js';
export { scoreFromStore, type StoredScore } from './scores/score-from-store.js';
export { freezeMonths, showOutlook, type FrozenMonth, type ShownOutlook } from './outlooks/outlook-commands.js';
export { verifyPublished, type Verdict } from './publications/verify-published.js';
export type { RunningServer } from './server.js';
export type { PackManifest } from './validation-pack/write-pack.js';

/**
 * Serves the API and the web app, see `server.ts`. The server is loaded when it is asked for, so that a command that only reads the
 * store starts at once.
 */
export async function createServer(config: ServerConfig): Promise<RunningServer> {
  return (await import('./server.js')).createServer(config);
}

/** The rows of a CSV of `/data`, see `export-csv.ts`; it is made by services of the server. */
export async function exportCsv(storage: Storage, kind: ExportKind, parameters: Parameters): Promise<CsvRows> {
  return (await import('./data/export-csv.js')).exportCsv(storage, kind, parameters);
}

/** Writes the folder of the model's validators, see `write-pack.ts`; it reads the coder's language model, 60 MB that no other command needs. */
export async function writeValidationPack(storage: Storage, options: PackOptions): Promise<PackManifest> {
  return (await import('./validation-pack/write-pack.js')).writeValidationPack(storage, options);
}
