import type { CountryCode, Day, Instant, RejectedRow } from '#libs/events';
import type { Transaction } from '../database/database.js';
import type { CoveredDays } from '../ledger/feed-coverage.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { copyRows, type Column } from './copy-rows.js';
import type { LedgerTable } from './ledger-tables.js';
import { restateOnTop, type Overtaken } from './restate.js';
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
  /** When the rows of each country are recorded; the countries are locked. */
  readonly recordedAt: ReadonlyMap<CountryCode, Instant>;
  readonly outcome: MergeOutcome;
}

/** A row of a file on its way into its table. */
export interface Numbered<Row> {
  readonly line: number;
  readonly row: Row;
}

const REFUSALS = {
  foreign: { reason: 'id-of-another-feed', detail: 'This id belongs to a row of another feed in the same country.' },
  taken: {
    reason: 'revision-exists',
    detail: 'This revision exists already with other content: give it the next number.',
  },
} as const;

interface Entry<Row> extends Numbered<Row> {
  readonly candidate: Candidate;
}

/** A row that is stored, with the revision number it got. */
interface Added<Row> extends Entry<Row> {
  readonly revision: number;
}

/**
 * Merges rows into their table: one question about all ids, then one COPY of what is new. Rows that repeat an id within the chunk
 * go in waves, in the order of the file, so that each is judged against what came before it.
 */
export async function mergeRows<Row>(
  context: MergeContext,
  table: LedgerTable<Row>,
  rows: readonly Numbered<Row>[],
): Promise<void> {
  const waves: Entry<Row>[][] = [];
  const seen = new Map<string, number>();
  for (const { line, row } of rows) {
    const candidate = table.candidate(row);
    const key = `${candidate.country} ${candidate.id}`;
    const wave = seen.get(key) ?? 0;
    seen.set(key, wave + 1);
    (waves[wave] ??= []).push({ line, row, candidate });
  }
  for (const wave of waves) await mergeWave(context, table, wave);
}

async function mergeWave<Row>(
  context: MergeContext,
  table: LedgerTable<Row>,
  wave: readonly Entry<Row>[],
): Promise<void> {
  const { transaction, outcome } = context;
  const held = await findHeld(
    transaction,
    table,
    wave.map(({ candidate }) => candidate),
  );
  const added: Added<Row>[] = [];
  const overtaken: Overtaken[] = [];
  for (const [index, entry] of wave.entries()) {
    const verdict = judge(entry.candidate, held.get(index));
    if (verdict.outcome === 'foreign' || verdict.outcome === 'taken') {
      const { line } = entry;
      outcome.rejections.push({ kind: 'rejected', line, column: 'id', value: null, ...REFUSALS[verdict.outcome] });
      continue;
    }
    outcome[verdict.outcome]++;
    if (!('revision' in verdict)) continue;
    const { country, id } = entry.candidate;
    changeFrom(outcome.days, country, verdict.fromDay);
    outcome.covered.add(entry.candidate);
    added.push({ ...entry, revision: verdict.revision });
    if (verdict.outcome === 'revised' && verdict.overtakes !== null)
      overtaken.push({ country, id, revision: verdict.overtakes, newRevision: verdict.revision + 1 });
  }
  const target = `${table.name} (${table.columns}, revision, recorded_at, import_id, import_line, recorded_by)`;
  if (added.length > 0) await copyRows(transaction.client, target, addedColumns(context, table, added));
  await restateOnTop(transaction, table, overtaken);
}

/** Made one by one while they are sent: a chunk of rows in a third form would only feed the garbage collector. */
function* addedColumns<Row>(
  { recordedAt, importId, by }: MergeContext,
  table: LedgerTable<Row>,
  added: readonly Added<Row>[],
): Generator<readonly Column[]> {
  for (const { row, line, candidate, revision } of added)
    yield [...table.received(row), revision, recordedAt.get(candidate.country) ?? null, importId, line, by];
}

/** What the table holds under the candidates' ids, by their index; nothing for a new id. */
async function findHeld<Row>(
  transaction: Transaction,
  table: LedgerTable<Row>,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<number, Held>> {
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
            coalesce((array_agg(kept.known_at order by kept.revision desc))[1] > coalesce(wanted.known_at, '-infinity'), false)
              as "knownLater"
          from ${table.name} kept
          where kept.country = wanted.country and kept.${table.idColumn} = wanted.id
          having count(*) > 0
        ) held`,
    values: [
      candidates.map(({ country }) => country),
      candidates.map(({ id }) => id),
      candidates.map(({ revision }) => revision),
      candidates.map(({ receivedHash }) => receivedHash),
      candidates.map(({ knownAt }) => knownAt && asTimestamp(knownAt)),
    ],
  });
  return new Map(rows.map(({ index, ...held }) => [index, held]));
}

/** Keeps the earliest day; days compare as text. */
export function changeFrom(days: Map<CountryCode, Day | null>, country: CountryCode, day: Day): void {
  const known = days.get(country);
  if (!known || day < known) days.set(country, day);
}
