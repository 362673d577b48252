import type { CountryCode, Day, ImportRow, Instant, RejectedRow } from '#libs/events';
import type { Transaction } from '../database/database.js';
import { toEventRow, type EventRow } from '../events/event-rows.js';
import { toFactorRow } from '../factors/factor-rows.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { copyRows } from './copy-rows.js';
import {
  createStaged,
  emptyStaged,
  EVENT_TABLE,
  FACTOR_TABLE,
  mergeWave,
  stagedColumns,
  type LedgerTable,
} from './ledger-tables.js';

type Column = string | number | null;
export type EventImportRow = Extract<ImportRow, { kind: 'event' }>;
export type FactorImportRow = Extract<ImportRow, { kind: 'factor' }>;

export interface MergeOutcome {
  accepted: number;
  duplicate: number;
  revised: number;
  readonly rejections: RejectedRow[];
  /** Earliest day that changed, per country. */
  readonly days: Map<CountryCode, Day | null>;
}

export interface MergeContext {
  readonly transaction: Transaction;
  readonly importId: string;
  readonly by: string;
  /** Rows whose retraction came before them. */
  readonly early: ReadonlyMap<EventImportRow, Instant>;
}

interface WaveRow {
  readonly country: CountryCode;
  readonly outcome: 'accepted' | 'duplicate' | 'revised' | 'foreign' | 'taken';
  readonly rows: number;
  readonly fromDay: Day;
  readonly lines: readonly (number | string)[] | null;
}

const REFUSALS = {
  foreign: { reason: 'id-of-another-feed', detail: 'This id belongs to a row of another feed in the same country.' },
  taken: {
    reason: 'revision-exists',
    detail: 'This revision exists already with other content: give it the next number.',
  },
} as const;

export async function mergeEvents(
  context: MergeContext,
  rows: readonly EventImportRow[],
  outcome: MergeOutcome,
): Promise<void> {
  const wave = new Waves();
  const columns = (row: EventImportRow): Column[] => {
    const event = bornRetracted(row, context.early.get(row));
    return [
      wave.of(event.country, event.eventId),
      row.line,
      event.country,
      event.eventId,
      event.revision,
      event.feed,
      event.occurredOn,
      event.class,
      asTimestamp(event.knownAt),
      event.retractedAt && asTimestamp(event.retractedAt),
      event.facts,
      event.story,
      event.searchText,
      `\\x${event.receivedHash}`,
    ];
  };
  await stageAndMerge(context, EVENT_TABLE, { rows: rows.map(columns), waves: () => wave.count, outcome });
}

/** The hash stays that of the row as received, by which a second copy of it is recognised. */
function bornRetracted({ event }: EventImportRow, retractedAt: Instant | undefined): EventRow {
  const received = toEventRow(event);
  if (retractedAt === undefined) return received;
  return { ...toEventRow({ ...event, retractedAt }), receivedHash: received.receivedHash };
}

export async function mergeFactors(
  context: MergeContext,
  rows: readonly FactorImportRow[],
  outcome: MergeOutcome,
): Promise<void> {
  const wave = new Waves();
  const columns = (row: FactorImportRow): Column[] => {
    const factor = toFactorRow(row.factor);
    return [
      wave.of(factor.country, factor.factorId),
      row.line,
      factor.country,
      factor.factorId,
      factor.revision,
      factor.feed,
      factor.indicator,
      factor.validFrom,
      factor.knownAt && asTimestamp(factor.knownAt),
      factor.retractedAt && asTimestamp(factor.retractedAt),
      factor.facts,
      factor.story,
      `\\x${factor.receivedHash}`,
    ];
  };
  await stageAndMerge(context, FACTOR_TABLE, { rows: rows.map(columns), waves: () => wave.count, outcome });
}

/** Numbers the rows of one id within a chunk: each wave holds an id once, in the order of the file. */
class Waves {
  count = 0;
  readonly #next = new Map<string, number>();

  of(country: CountryCode, id: string): number {
    const key = `${country} ${id}`;
    const wave = this.#next.get(key) ?? 0;
    this.#next.set(key, wave + 1);
    this.count = Math.max(this.count, wave + 1);
    return wave;
  }
}

interface Staging {
  readonly rows: readonly Column[][];
  readonly waves: () => number;
  readonly outcome: MergeOutcome;
}

async function stageAndMerge(context: MergeContext, table: LedgerTable, staging: Staging): Promise<void> {
  if (staging.rows.length === 0) return;
  const { transaction } = context;
  await transaction.query({ text: createStaged(table) });
  await transaction.query({ text: emptyStaged(table) });
  await copyRows(transaction.client, `${table.staged} (${stagedColumns(table)})`, staging.rows);
  for (let wave = 0; wave < staging.waves(); wave++) {
    const results = await transaction.query<WaveRow>({
      name: `merge-${table.kind}`,
      text: mergeWave(table),
      values: [wave, context.importId, context.by],
    });
    for (const result of results) addUp(result, staging.outcome);
  }
}

function addUp(result: WaveRow, outcome: MergeOutcome): void {
  if (result.outcome === 'foreign' || result.outcome === 'taken') {
    const refusal = REFUSALS[result.outcome];
    for (const line of result.lines ?? [])
      outcome.rejections.push({ kind: 'rejected', line: Number(line), column: 'id', value: null, ...refusal });
    return;
  }
  outcome[result.outcome] += result.rows;
  if (result.outcome !== 'duplicate') changeFrom(outcome.days, result.country, result.fromDay);
}

/** Keeps the earliest day; days compare as text. */
export function changeFrom(days: Map<CountryCode, Day | null>, country: CountryCode, day: Day): void {
  const known = days.get(country);
  if (!known || day < known) days.set(country, day);
}
