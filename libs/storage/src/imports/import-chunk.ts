import type { CountryCode, ImportRow, RejectedRow, Retraction } from '#libs/events';
import type { Session, Transaction } from '../database/database.js';
import { lockCountries } from '../ledger/country-clock.js';
import { recordChange } from '../ledger/outbox.js';
import { insertReports } from '../reports/report-rows.js';
import type { ChunkOutcome } from './import-types.js';
import { applyEarlyRetractions, countriesOfRetractions, lockRetractions, mergeRetractions } from './retractions.js';
import {
  mergeEvents,
  mergeFactors,
  type EventImportRow,
  type FactorImportRow,
  type MergeContext,
  type MergeOutcome,
} from './staging.js';
import { findUnstorable } from './storable.js';

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
  const outcome: MergeOutcome = { accepted: 0, duplicate: 0, revised: 0, rejections: rejected, days: new Map() };
  await lockRetractions(transaction, retractions.length > 0);
  const countries = await countriesOfRetractions(transaction, retractions);
  const recordedAt = await lockCountries(transaction, touchedCountries(events, factors, countries.values()));
  const context: MergeContext = { transaction, ...origin, early: await applyEarlyRetractions(transaction, events) };
  await mergeEvents(context, events, outcome);
  await mergeFactors(context, factors, outcome);
  await insertReports(
    transaction,
    events.flatMap(({ texts }) => texts),
  );
  const targets = { countries: await countriesOfRetractions(transaction, retractions), recordedAt };
  await mergeRetractions(context, retractions, { targets, outcome });
  await keepRejections(transaction, origin.importId, outcome.rejections);
  if (outcome.days.size > 0)
    recordChange(transaction, { kind: 'import', subject: origin.importId, days: outcome.days });
  const { accepted, duplicate, revised, rejections } = outcome;
  return { read: rows.length, accepted, duplicate, revised, rejected: rejections.length, rejections };
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
