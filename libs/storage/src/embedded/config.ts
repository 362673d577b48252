import { delimiter } from 'node:path';

/** Where commands are searched for. With the folder below the launcher's only look at the environment. */
export const SEARCH_PATH = process.env['PATH'] ?? '';
export const SEARCH_FOLDERS = SEARCH_PATH.split(delimiter);

/** Folder of another `postgres` and `initdb` than the ones that came along, such as `/usr/lib/postgresql/17/bin`. */
export const chosenFolder = (): string | null => process.env['FAULTLINE_POSTGRES'] || null;
