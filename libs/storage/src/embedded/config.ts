import { delimiter } from 'node:path';

/** Where commands are searched for: the launcher's only look at the environment. */
export const SEARCH_PATH = process.env['PATH'] ?? '';
export const SEARCH_FOLDERS = SEARCH_PATH.split(delimiter);
