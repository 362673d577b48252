import type { CountryCode, Day, Instant, RejectedRow } from '#libs/events';
import type { Transaction } from '../database/database.js';
import { textArray } from '../database/text-array.js';
import type { CoveredDays } from '../ledger/feed-coverage.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { copyLines } from './copy-lines.js';
import { copyPieces } from './copy-rows.js';
import { copyField, NULL_FIELD } from './copy-text.js';
import type { LedgerTable } from './ledger-tables.js';
import type { PreparedRow } from './prepared-row.js';
import type { PreparedRows } from './prepared-rows.js';
import { restateOnTop, type Overtaken } from './restate.js';
import type { Turn } from './turns.js';
import { judge, type Candidate, type Held } from './verdict.js';

export interface MergeOutcome {
  accepted: number;
  duplicate: number;
  revised: number;
  readonly rejections: RejectedRow[];
  /** Earliest day that changed, per country. */
  readonly days: Map<CountryCode, Day | null>;
  readonly covered: CoveredDays;
}

export interface MergeContext {
  readonly transaction: Transaction;
  readonly importId: string;
  readonly by: string;
  readonly edition: number | null;
  /** When the rows of each country are recorded; the countries are locked. */
  readonly recordedAt: ReadonlyMap<CountryCode, Instant>;
  readonly outcome: MergeOutcome;
}

const REFUSALS = {
  foreign: { reason: 'id-of-another-feed', detail: 'This id belongs to a row of another feed in the same country.' },
  taken: {
    reason: 'revision-exists',
    detail: 'This revision exists already with other content: give it the next number.',
  },
} as const;

/** Rows of one turn and the table they go to. */
interface TableRows {
  readonly table: LedgerTable;
  readonly rows: Turn;
}

/** Merges rows into their table, turn by turn: one question about all ids, then one COPY of what is new. */
export async function mergeRows(
  context: MergeContext,
  prepared: PreparedRows,
  { table, turns }: { readonly table: LedgerTable; readonly turns: readonly Turn[] },
): Promise<void> {
  for (const rows of turns) await mergeTurn(context, prepared, { table, rows });
}

async function mergeTurn(context: MergeContext, prepared: PreparedRows, { table, rows }: TableRows): Promise<void> {
  const { transaction, outcome } = context;
  const held = await findHeld(context, table, rows);
  const added: PreparedRow[] = [];
  const overtaken: Overtaken[] = [];
  for (const [index, row] of rows.entries()) {
    const verdict = judge(row, held.get(index));
    if (verdict.outcome === 'foreign' || verdict.outcome === 'taken') {
      const { line } = row;
      outcome.rejections.push({ kind: 'rejected', line, column: 'id', value: null, ...REFUSALS[verdict.outcome] });
      continue;
    }
    outcome[verdict.outcome]++;
    if (!('revision' in verdict)) continue;
    const { country, id } = row;
    changeFrom(outcome.days, country, verdict.fromDay);
    outcome.covered.add(row);
    added.push(row.as(verdict.revision));
    if (verdict.outcome === 'revised' && verdict.overtakes !== null)
      overtaken.push({ country, id, revision: verdict.overtakes, newRevision: verdict.revision + 1 });
  }
  if (added.length === 0) return;
  const target = `${table.name} (${table.columns}, revision, recorded_at, import_id, import_line, recorded_by)`;
  const by = copyField(context.by);
  const ownColumns = ({ country, revision, line }: PreparedRow) =>
    `${revision}\t${context.recordedAt.get(country) ?? NULL_FIELD}\t${context.importId}\t${line}\t${by}`;
  await copyPieces(
    transaction.client,
    target,
    copyLines({ received: prepared.text, rows: added, ownColumns, room: prepared.lines }),
  );
  await restateOnTop(transaction, table, overtaken);
}

/** What the table holds under the candidates' ids, by their index; nothing for a new id, of which most files are full. */
async function findHeld(
  { transaction, edition }: MergeContext,
  table: LedgerTable,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<number, Held>> {
  const known = await findKnown(transaction, table, candidates);
  if (known.length === 0) return new Map();
  const wanted = known.flatMap((index) => candidates[index] ?? []);
  const rows = await transaction.query<Held & { index: number }>({
    name: `held-${table.kind}`,
    text: `
      select wanted.ordinal::integer - 1 as index, held.* from
        unnest($1::text[], $2::text[], $3::integer[], $4::text[], $5::timestamptz[])
          with ordinality as wanted (country, id, revision, hash, known_at, ordinal)
        cross join lateral (
          select max(revision) as "lastRevision", min(feed) as feed, min(${table.dayColumn}) as "firstDay",
            bool_or(kept.revision = wanted.revision) as taken,
            bool_or(kept.received_hash = decode(wanted.hash, 'hex') and wanted.revision in (1, kept.revision)) as same,
            (array_agg(
              kept.known_at > coalesce(wanted.known_at, '-infinity')
                or kept.known_at = wanted.known_at and origin.edition > $6
              order by kept.revision desc))[1] is true as "outranks"
          from ${table.name} kept left join import origin on origin.id = kept.import_id
          where kept.country = wanted.country and kept.${table.idColumn} = wanted.id
        ) held`,
    values: [
      textArray(wanted.map(({ country }) => country)),
      textArray(wanted.map(({ id }) => id)),
      wanted.map(({ revision }) => revision),
      textArray(wanted.map(({ receivedHash }) => receivedHash)),
      wanted.map(({ knownAt }) => knownAt && asTimestamp(knownAt)),
      edition,
    ],
  });
  return new Map(rows.map(({ index, ...held }) => [known[index] ?? -1, held]));
}

/** Indices of the candidates whose id the table has, whatever it holds under it. */
async function findKnown(
  transaction: Transaction,
  table: LedgerTable,
  candidates: readonly Candidate[],
): Promise<readonly number[]> {
  const rows = await transaction.query<{ index: number }>({
    name: `known-${table.kind}`,
    // Sideways, so that no missing statistics make the planner read the whole table instead of its index.
    text: `
      select wanted.ordinal::integer - 1 as index
      from unnest($1::text[], $2::text[]) with ordinality as wanted (country, id, ordinal)
      cross join lateral (
        select from ${table.name} kept
        where kept.country = wanted.country and kept.${table.idColumn} = wanted.id limit 1
      ) held`,
    values: [textArray(candidates.map(({ country }) => country)), textArray(candidates.map(({ id }) => id))],
  });
  return rows.map(({ index }) => index);
}

/** Keeps the earliest day; days compare as text. */
export function changeFrom(days: Map<CountryCode, Day | null>, country: CountryCode, day: Day): void {
  const known = days.get(country);
  if (!known || day < known) days.set(country, day);
}
