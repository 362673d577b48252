import type { CountryCode } from '#libs/events';
import type { Session } from '../database/database.js';
import type { LedgerTable } from './ledger-tables.js';

/** A revision that has to stand above another one that arrived after it. */
export interface Overtaken {
  readonly country: CountryCode;
  readonly id: string;
  readonly revision: number;
  readonly newRevision: number;
}

/**
 * Repeats revisions under higher numbers. A version of an event that was known earlier may arrive later (last year's file after
 * this year's, a Candidate file after the final release); it gets the next number, and what outranks it is repeated on top, so that at every
 * as-of the version stands that was known last, in whatever order the files came.
 */
export async function restateOnTop(
  session: Session,
  table: LedgerTable,
  overtaken: readonly Overtaken[],
): Promise<void> {
  if (overtaken.length === 0) return;
  const columns = table.columns.split(', ');
  const carried = [...columns, 'import_id', 'import_line', 'recorded_by'];
  await session.query({
    name: `restate-${table.kind}`,
    text: `
      insert into ${table.name} (${carried.join(', ')}, revision, recorded_at, reason)
      select ${carried.map((column) => `kept.${column}`).join(', ')}, again.new_revision, clock.recorded_at,
        'an earlier version arrived later'
      from unnest($1::text[], $2::text[], $3::integer[], $4::integer[]) as again (country, id, revision, new_revision)
      join ${table.name} kept
        on kept.country = again.country and kept.${table.idColumn} = again.id and kept.revision = again.revision
      join country_clock clock on clock.country = again.country`,
    values: [
      overtaken.map(({ country }) => country),
      overtaken.map(({ id }) => id),
      overtaken.map(({ revision }) => revision),
      overtaken.map(({ newRevision }) => newRevision),
    ],
  });
}
