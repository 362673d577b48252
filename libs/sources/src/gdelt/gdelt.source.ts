import { readTableFile } from '../delimited/read-table-file.js';
import type { TableFormat } from '../delimited/table.js';
import type { SourceAdapter } from '../source-adapter.js';
import { openGdelt } from './gdelt-table.js';

const FORMAT: TableFormat = { delimiter: '\t', quotes: false, open: openGdelt };

/** GDELT event exports: 2.0 (61 columns, every quarter of an hour), 1.0 (58 or 57), or any with a header. */
export const gdelt: SourceAdapter = {
  id: 'gdelt',
  title: 'GDELT Event Database',
  licence: 'Free and open; attribution asked',
  attributionLine: 'The GDELT Project, https://www.gdeltproject.org',
  redistribute: true,
  coding: 'machine',
  knownAt: { rule: 'DATEADDED; where it is a day alone, the end of that day.', assumed: false },
  intervalMinutes: 15,
  read: (input, context) => readTableFile(input, context, { format: FORMAT }),
};
