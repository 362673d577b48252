import type { CountryCode, CountryRecord } from '#libs/events';
import { momentOf } from '../ledger/knowledge.js';
import { knownRecord } from '../ledger/known-record.js';
import { LATEST_METHOD } from '../methods/catalogue.js';
import type { Method } from '../methods/method.js';
import type { ScoreOptions } from '../score-options.js';
import { type LoadColumns, loadColumns } from './load-columns.js';

/**
 * A country's record read once, at one `asOf` under one method, and kept as typed columns: about 20 bytes per load
 * instead of the rows. Series of any period and weights run on it without touching the rows again.
 */
export interface CompiledRecord {
  readonly country: CountryCode;
  readonly method: Method;
  /** In the order of `INDICATOR_IDS`. */
  readonly loads: readonly LoadColumns[];
}

export function compileRecord(
  record: CountryRecord,
  { asOf, method = LATEST_METHOD }: Pick<ScoreOptions, 'asOf' | 'method'> = {},
): CompiledRecord {
  const { terms } = knownRecord(record, momentOf(asOf), method);
  return { country: record.country, method, loads: loadColumns(terms) };
}
