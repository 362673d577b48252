/** A table of revisions as the import writes it. Names of tables and columns come from here only, never from a caller. */
export interface LedgerTable {
  readonly kind: 'event' | 'factor';
  readonly name: string;
  readonly idColumn: string;
  readonly dayColumn: string;
  /** Columns received with a row, in the order in which its text holds them. */
  readonly columns: string;
}

export const EVENT_TABLE: LedgerTable = {
  kind: 'event',
  name: 'event_revision',
  idColumn: 'event_id',
  dayColumn: 'occurred_on',
  columns:
    'country, event_id, feed, occurred_on, class, known_at, retracted_at, search_text, facts, story, received_hash',
};

export const FACTOR_TABLE: LedgerTable = {
  kind: 'factor',
  name: 'factor_revision',
  idColumn: 'factor_id',
  dayColumn: 'valid_from',
  columns: 'country, factor_id, feed, valid_from, indicator, known_at, retracted_at, facts, story, received_hash',
};
