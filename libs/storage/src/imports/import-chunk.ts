import type { CountryCode, ImportRow, Instant, RejectedRow, Retraction } from '#libs/events';
import type { Session, Transaction } from '../database/database.js';
import { toEventRow, type EventRow } from '../events/event-rows.js';
import { toFactorRow } from '../factors/factor-rows.js';
import { lockCountries } from '../ledger/country-clock.js';
import { CoveredDays } from '../ledger/feed-coverage.js';
import { recordChange } from '../ledger/outbox.js';
import { insertReports } from '../reports/report-rows.js';
import type { ChunkOutcome } from './import-types.js';
import { EVENT_TABLE, FACTOR_TABLE } from './ledger-tables.js';
import { mergeRows, type MergeContext, type MergeOutcome } from './merge.js';
import {
  applyEarlyRetractions,
  countriesOfRetractions,
  lockRetractions,
  mergeRetractions,
  type EventImportRow,
} from './retractions.js';
import { findUnstorable } from './storable.js';

type FactorImportRow = Extract<ImportRow, { kind: 'factor' }>;

interface Sorted {
  readonly events: EventImportRow[];
  readonly factors: FactorImportRow[];
  readonly retractions: Retraction[];
  readonly rejected: RejectedRow[];
}

export interface ChunkOrigin {
  readonly importId: string;
  readonly by: string;
}

/** Stores the rows of one chunk inside the caller's transaction and says what each came to. */
export async function storeChunk(
  transaction: Transaction,
  origin: ChunkOrigin,
  rows: readonly ImportRow[],
): Promise<ChunkOutcome> {
  const { events, factors, retractions, rejected } = sortRows(rows);
  const outcome: MergeOutcome = {
    accepted: 0,
    duplicate: 0,
    revised: 0,
    rejections: rejected,
    days: new Map(),
    covered: new CoveredDays(),
  };
  await lockRetractions(transaction, retractions.length > 0);
  const countries = await countriesOfRetractions(transaction, retractions);
  const recordedAt = await lockCountries(transaction, touchedCountries(events, factors, countries.values()));
  const context: MergeContext = { transaction, ...origin, recordedAt, outcome };
  const early = await applyEarlyRetractions(transaction, events);
  const eventRows = events.map((row) => ({ line: row.line, row: bornRetracted(row, early.get(row)) }));
  const factorRows = factors.map(({ line, factor }) => ({ line, row: toFactorRow(factor) }));
  await mergeRows(context, EVENT_TABLE, eventRows);
  await mergeRows(context, FACTOR_TABLE, factorRows);
  const texts = events.flatMap((row) => row.texts);
  await insertReports(transaction, texts, recordedAt);
  await mergeRetractions(context, retractions);
  await outcome.covered.record(transaction);
  await keepRejections(transaction, origin.importId, outcome.rejections);
  if (outcome.days.size > 0)
    recordChange(transaction, { kind: 'import', subject: origin.importId, days: outcome.days });
  const { accepted, duplicate, revised, rejections } = outcome;
  return { read: rows.length, accepted, duplicate, revised, rejected: rejections.length, rejections };
}

/** The hash stays that of the row as received, by which a second copy of it is recognised. */
function bornRetracted({ event }: EventImportRow, retractedAt: Instant | undefined): EventRow {
  const received = toEventRow(event);
  if (retractedAt === undefined) return received;
  return { ...toEventRow({ ...event, retractedAt }), receivedHash: received.receivedHash };
}

function sortRows(rows: readonly ImportRow[]): Sorted {
  const sorted: Sorted = { events: [], factors: [], retractions: [], rejected: [] };
  for (const received of rows) {
    const row = findUnstorable(received) ?? received;
    if (row.kind === 'event') sorted.events.push(row);
    else if (row.kind === 'factor') sorted.factors.push(row);
    else if (row.kind === 'retraction') sorted.retractions.push(row);
    else sorted.rejected.push(row);
  }
  return sorted;
}

function touchedCountries(
  events: readonly EventImportRow[],
  factors: readonly FactorImportRow[],
  others: Iterable<CountryCode>,
): Set<CountryCode> {
  const countries = new Set(others);
  for (const { event, texts } of events) {
    countries.add(event.country);
    for (const { country } of texts) countries.add(country);
  }
  for (const { factor } of factors) countries.add(factor.country);
  return countries;
}

async function keepRejections(session: Session, importId: string, rejections: readonly RejectedRow[]): Promise<void> {
  if (rejections.length === 0) return;
  const column = (key: keyof RejectedRow) => rejections.map((row) => storableText(row[key]));
  await session.query({
    name: 'keep-rejections',
    text: `
      insert into import_rejection (import_id, line, column_name, value, reason, detail)
      select $1, line::bigint, column_name, value, reason, detail
      from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
        as row (line, column_name, value, reason, detail)`,
    values: [importId, column('line'), column('column'), column('value'), column('reason'), column('detail')],
  });
}

/** A refused value may hold the very characters that cannot be stored; it is shown to people only. */
function storableText(value: string | number | null): string | null {
  return value === null ? null : String(value).replace(/[\p{Surrogate}\0]/gu, '\uFFFD');
}
