import { Imports1700000000002 } from './1700000000002-imports.js';
import { Ledger1700000000001 } from './1700000000001-ledger.js';

/** All migrations, oldest first. A released one is never edited: what comes after it is a new one. */
export const MIGRATIONS = [Ledger1700000000001, Imports1700000000002] as const;
