import type { CountryCode, Instant } from '#libs/events';
import type { Session, Transaction } from '../database/database.js';
import { textArray } from '../database/text-array.js';
import { copyPieces } from '../imports/copy-rows.js';
import { copyLines } from '../imports/copy-lines.js';
import { NULL_FIELD } from '../imports/copy-text.js';
import { PREPARED_REPORT_COLUMNS, type PreparedReport, type PreparedReports } from './prepared-reports.js';

const TARGET = `report (${PREPARED_REPORT_COLUMNS}, recorded_at)`;

/** Adds the reports that are not there yet. A report never changes: its id stands for its content. The countries are locked. */
export async function insertReports(
  transaction: Transaction,
  prepared: PreparedReports,
  recordedAt: ReadonlyMap<CountryCode, Instant>,
): Promise<void> {
  const wanted = prepared.reports();
  if (wanted.length === 0) return;
  const known = await findKnown(transaction, wanted);
  const added = wanted.filter((_, index) => !known.has(index));
  if (added.length === 0) return;
  const lines = copyLines({
    received: prepared.text,
    rows: added,
    ownColumns: ({ country }) => recordedAt.get(country) ?? NULL_FIELD,
    room: prepared.lines,
  });
  await copyPieces(transaction.client, TARGET, lines);
}

/** Indices of the reports that are there. */
async function findKnown(session: Session, reports: readonly PreparedReport[]): Promise<ReadonlySet<number>> {
  const rows = await session.query<{ index: number }>({
    name: 'known-reports',
    text: `
      select wanted.ordinal::integer - 1 as index
      from unnest($1::text[], $2::text[]) with ordinality as wanted (country, id, ordinal)
      cross join lateral (
        select from report kept where kept.country = wanted.country and kept.id = wanted.id limit 1
      ) held`,
    values: [textArray(reports.map(({ country }) => country)), textArray(reports.map(({ id }) => id))],
  });
  return new Set(rows.map(({ index }) => index));
}
