import type { EventRow } from '../events/event-rows.js';
import type { FactorRow } from '../factors/factor-rows.js';
import { asTimestamp } from '../ledger/timestamps.js';
import type { Column } from './copy-rows.js';
import type { Candidate } from './verdict.js';

/** A table of revisions as the import writes it. Names of tables and columns come from here only, never from a caller. */
export interface LedgerTable<Row> {
  readonly kind: 'event' | 'factor';
  readonly name: string;
  readonly idColumn: string;
  readonly dayColumn: string;
  /** Columns received with a row, in the order of `received`. */
  readonly columns: string;
  received(row: Row): readonly Column[];
  candidate(row: Row): Candidate;
}

export const EVENT_TABLE: LedgerTable<EventRow> = {
  kind: 'event',
  name: 'event_revision',
  idColumn: 'event_id',
  dayColumn: 'occurred_on',
  columns:
    'country, event_id, feed, occurred_on, class, known_at, retracted_at, facts, story, search_text, received_hash',
  received: (row) => [
    row.country,
    row.eventId,
    row.feed,
    row.occurredOn,
    row.class,
    asTimestamp(row.knownAt),
    row.retractedAt && asTimestamp(row.retractedAt),
    row.facts,
    row.story,
    row.searchText,
    `\\x${row.receivedHash}`,
  ],
  candidate: ({ country, eventId, revision, feed, receivedHash, knownAt, occurredOn }) => {
    return { country, id: eventId, revision, feed, receivedHash, knownAt, day: occurredOn };
  },
};

export const FACTOR_TABLE: LedgerTable<FactorRow> = {
  kind: 'factor',
  name: 'factor_revision',
  idColumn: 'factor_id',
  dayColumn: 'valid_from',
  columns: 'country, factor_id, feed, indicator, valid_from, known_at, retracted_at, facts, story, received_hash',
  received: (row) => [
    row.country,
    row.factorId,
    row.feed,
    row.indicator,
    row.validFrom,
    row.knownAt && asTimestamp(row.knownAt),
    row.retractedAt && asTimestamp(row.retractedAt),
    row.facts,
    row.story,
    `\\x${row.receivedHash}`,
  ],
  candidate: ({ country, factorId, revision, feed, receivedHash, knownAt, validFrom }) => {
    return { country, id: factorId, revision, feed, receivedHash, knownAt, day: validFrom };
  },
};
