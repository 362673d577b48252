import type { TableFormat } from '../delimited/table.js';
import { readTableFile } from '../delimited/read-table-file.js';
import type { SourceAdapter } from '../source-adapter.js';
import { openAcled } from './acled-table.js';

const FORMAT: TableFormat = { delimiter: ',', quotes: true, open: openAcled };

/** ACLED exports (31 columns, by header name) and its feed of deleted ids. Users bring their own file or key. */
export const acled: SourceAdapter = {
  id: 'acled',
  title: 'Armed Conflict Location & Event Data (ACLED)',
  licence: 'ACLED terms of use; no redistribution',
  attributionLine: 'Armed Conflict Location & Event Data Project (ACLED), https://acleddata.com',
  redistribute: false,
  coding: 'bulk',
  knownAt: { rule: 'The timestamp of the row; of a file without timestamps, when it was received.', assumed: false },
  intervalMinutes: 7 * 24 * 60,
  read: (input, context) => readTableFile(input, context, { list: 'data', format: FORMAT }),
};
