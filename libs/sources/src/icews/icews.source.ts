import { readTableFile } from '../delimited/read-table-file.js';
import type { TableFormat } from '../delimited/table.js';
import type { SourceAdapter } from '../source-adapter.js';
import { openIcews } from './icews-table.js';

const FORMAT: TableFormat = { delimiter: '\t', quotes: false, open: openIcews };

/** Integrated Crisis Early Warning System: tab-separated with a header, 20 columns. Its "Intensity" is Goldstein's and not read. */
export const icews: SourceAdapter = {
  id: 'icews',
  title: 'ICEWS Coded Event Data',
  licence: 'Terms of Harvard Dataverse, doi:10.7910/DVN/28075',
  attributionLine: 'Boschee et al. 2015, ICEWS Coded Event Data, doi:10.7910/DVN/28075',
  redistribute: false,
  coding: 'machine',
  knownAt: { rule: 'The end of the day after the event.', assumed: true },
  intervalMinutes: 24 * 60,
  read: (input, context) => readTableFile(input, context, { format: FORMAT }),
};
