import type { RejectedRow } from '#libs/events';
import type { Transaction } from '../database/database.js';
import { lockCountries } from '../ledger/country-clock.js';
import { CoveredDays } from '../ledger/feed-coverage.js';
import { recordChange } from '../ledger/outbox.js';
import { insertReports } from '../reports/insert-reports.js';
import { copyRows } from './copy-rows.js';
import type { ChunkOutcome } from './import-types.js';
import { EVENT_TABLE, FACTOR_TABLE } from './ledger-tables.js';
import { mergeRows, type MergeContext, type MergeOutcome } from './merge.js';
import type { PreparedChunk } from './prepared-chunk.js';
import { applyEarlyRetractions, countriesOfRetractions, lockRetractions, mergeRetractions } from './retractions.js';

export interface ChunkOrigin {
  readonly importId: string;
  readonly by: string;
  readonly edition: number | null;
  readonly onLocked?: (() => void) | undefined;
}

const REJECTIONS = 'import_rejection (import_id, line, column_name, value, reason, detail)';

/** Stores the rows of one chunk inside the caller's transaction and says what each came to. */
export async function storeChunk(
  transaction: Transaction,
  origin: ChunkOrigin,
  chunk: PreparedChunk,
): Promise<ChunkOutcome> {
  const outcome: MergeOutcome = {
    accepted: 0,
    duplicate: chunk.repeats,
    revised: 0,
    rejections: [...chunk.rejected],
    days: new Map(),
    covered: new CoveredDays(),
  };
  await lockRetractions(transaction, chunk.retractions.length > 0);
  const countries = await countriesOfRetractions(transaction, chunk.retractions);
  const recordedAt = await lockCountries(transaction, [...chunk.countries, ...countries.values()]);
  origin.onLocked?.();
  const { importId, by, edition } = origin;
  const context: MergeContext = { transaction, importId, by, edition, recordedAt, outcome };
  await mergeRows(context, chunk.events, {
    table: EVENT_TABLE,
    turns: await applyEarlyRetractions(transaction, chunk.events),
  });
  await mergeRows(context, chunk.factors, { table: FACTOR_TABLE, turns: chunk.factors.inTurns() });
  await insertReports(transaction, chunk.reports, recordedAt);
  await mergeRetractions(context, chunk.retractions);
  await outcome.covered.record(transaction);
  await keepRejections(transaction, origin.importId, outcome.rejections);
  if (outcome.days.size > 0)
    recordChange(transaction, { kind: 'import', subject: origin.importId, days: outcome.days });
  const { accepted, duplicate, revised, rejections } = outcome;
  return { read: chunk.read, accepted, duplicate, revised, rejected: rejections.length, rejections };
}

async function keepRejections(
  { client }: Transaction,
  importId: string,
  rejections: readonly RejectedRow[],
): Promise<void> {
  if (rejections.length === 0) return;
  await copyRows(client, REJECTIONS, rejectionColumns(importId, rejections));
}

function* rejectionColumns(importId: string, rejections: readonly RejectedRow[]) {
  for (const { line, column, value, reason, detail } of rejections)
    yield [importId, line, storableText(column), storableText(value), reason, storableText(detail)];
}

/** A refused value may hold the very characters that cannot be stored; it is shown to people only. */
function storableText(value: string | null): string | null {
  if (value === null || (value.isWellFormed() && !value.includes('\0'))) return value;
  return value.toWellFormed().replaceAll('\0', '\uFFFD');
}
