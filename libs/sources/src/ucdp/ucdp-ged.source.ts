import type { SourceAdapter } from '../source-adapter.js';
import type { TableFormat } from '../delimited/table.js';
import { readTableFile } from '../delimited/read-table-file.js';
import { openGedTable } from './ged-table.js';
import { editionOf } from './releases.js';

const FORMAT: TableFormat = { delimiter: ',', quotes: true, open: openGedTable };

/** UCDP Georeferenced Event Dataset: yearly releases and monthly Candidate files, 22 to 49 columns found by header name. */
export const ucdpGed: SourceAdapter = {
  id: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset',
  licence: 'CC BY 4.0',
  attributionLine: 'Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset, CC BY 4.0',
  redistribute: true,
  coding: 'curated',
  knownAt: {
    rule: 'Candidate files: the end of the month after the event. Yearly releases: 1 June of the year after it.',
    assumed: true,
  },
  intervalMinutes: 31 * 24 * 60,
  editionOf,
  read: (input, context) => readTableFile(input, context, { list: 'Result', format: FORMAT }),
};
