import type { Columns } from '../delimited/columns.js';
import { requiredCell } from '../cells.js';
import type { Table } from '../delimited/table.js';
import { acledInstant } from './acled-cells.js';

const DELETED_AT = 'deleted_timestamp';

/** The feed of deleted ids has the id and the moment of deletion, and no event. */
export function isDeletions(columns: Columns): boolean {
  return columns.find(DELETED_AT) >= 0 && columns.find('event_id_cnty') >= 0;
}

/** Every row withdraws one event, perhaps one that has not been seen yet. */
export function deletionsTable(columns: Columns): Table {
  columns.require([['event_id_cnty'], [DELETED_AT]]);
  const id = columns.find('event_id_cnty');
  const deletedAt = columns.find(DELETED_AT);
  return {
    hasHeader: true,
    widths: [columns.width],
    rowOf: (record) => ({
      kind: 'retraction',
      line: record.line,
      feed: 'acled',
      country: null,
      eventId: `acled:${requiredCell(record.field(id).trim(), 'event_id_cnty')}`,
      retractedAt: acledInstant(record.field(deletedAt).trim(), DELETED_AT),
      reason: 'deleted by ACLED',
    }),
  };
}
