import { instantMs, type CountryCode, type Day, type ImportRow, type RejectedRow, type Retraction } from '#libs/events';
import { toEventRow } from '../../../libs/storage/src/events/event-rows.js';
import { retracted } from '../../../libs/storage/src/events/event-writer.js';
import { judge, type Candidate, type Held } from '../../../libs/storage/src/imports/verdict.js';
import { setIn, type MemoryDatabase, type MemoryTransaction } from './memory-database.js';
import { widen } from './memory-notices.js';
import { keepReport } from './memory-reports.js';
import { addRevision } from './memory-revisions.js';
import { firstDayOf, revisionsOf, type EventRevisionRow } from './memory-tables.js';

type EventImportRow = Extract<ImportRow, { kind: 'event' }>;

/** Reason of a revision that the store repeats on top of an older one which arrived later; its author did nothing. */
export const REPEATED = 'an earlier version arrived later';

/** The rows of one chunk, merged into the tables one by one in the order of the file. */
export class MemoryChunk {
  /** Earliest day that changed, per country. */
  readonly days = new Map<CountryCode, Day>();
  readonly #rejections: RejectedRow[] = [];
  readonly #counts = { accepted: 0, duplicate: 0, revised: 0 };

  constructor(
    private readonly database: MemoryDatabase,
    private readonly transaction: MemoryTransaction,
    private readonly by: string,
  ) {}

  get outcome() {
    return { ...this.#counts, rejected: this.#rejections.length, rejections: this.#rejections };
  }

  /** Retractions come last, as the store takes them. */
  addAll(rows: readonly ImportRow[]): void {
    for (const row of rows) {
      if (row.kind === 'factor') throw new Error('The memory store takes no factors.');
      if (row.kind === 'rejected') this.reject(row);
      if (row.kind === 'repeat') this.#counts.duplicate += 1;
      if (row.kind === 'event') this.addEvent(row);
    }
    for (const row of rows) if (row.kind === 'retraction') this.addRetraction(row);
  }

  private reject(row: RejectedRow): void {
    this.#rejections.push(row);
  }

  private addEvent({ line, event: received, texts }: EventImportRow): void {
    const { country, id, feed } = received;
    const recordedAt = this.recordedAt(country);
    for (const text of texts) keepReport(this.database, this.transaction, text);
    const { receivedHash, occurredOn: day } = toEventRow(received);
    const revisions = revisionsOf(this.database.tables, country, id);
    const candidate = { ...received, receivedHash, day };
    const verdict = judge(candidate, heldOf(revisions, candidate));
    if (verdict.outcome === 'foreign' || verdict.outcome === 'taken') {
      const reason = verdict.outcome === 'foreign' ? 'id-of-another-feed' : 'revision-exists';
      this.reject({ kind: 'rejected', line, column: 'id', value: null, reason, detail: 'Refused.' });
      return;
    }
    this.#counts[verdict.outcome] += 1;
    if (!('revision' in verdict)) return;
    const early = this.database.tables.retractions.get(`${feed} ${id}`);
    const event = { ...received, revision: verdict.revision, ...(early && { retractedAt: early.retractedAt }) };
    const added = { recordedAt, by: this.by, reason: null };
    addRevision(this.database, this.transaction, { ...added, event, receivedHash });
    widen(this.database, this.transaction, { country, feed, day });
    this.changeFrom(country, verdict.fromDay);
    if (verdict.outcome === 'revised' && verdict.overtakes !== null)
      this.repeatOnTop(revisions, verdict.overtakes, recordedAt);
  }

  /** A version known earlier has arrived later: what was known after it stands above it again. */
  private repeatOnTop(revisions: readonly EventRevisionRow[], overtaken: number, recordedAt: number): void {
    const kept = revisions.find(({ event }) => event.revision === overtaken);
    if (!kept) throw new Error(`Revision ${overtaken} vanished.`);
    const last = revisions.reduce((most, { event }) => Math.max(most, event.revision), 0);
    const event = { ...kept.event, revision: last + 1 };
    addRevision(this.database, this.transaction, { ...kept, event, recordedAt, reason: REPEATED });
  }

  private addRetraction(row: Retraction): void {
    const { retractions, events } = this.database.tables;
    const key = `${row.feed} ${row.eventId}`;
    if (retractions.has(key)) {
      this.#counts.duplicate += 1;
      return;
    }
    setIn(this.transaction, retractions, [key, row]);
    const revisions = [...events.values()]
      .map((ofCountry) => ofCountry.get(row.eventId) ?? [])
      .find(([first]) => first?.event.feed === row.feed);
    const current = revisions?.at(-1);
    if (!revisions || !current || current.event.retractedAt !== null) {
      this.#counts.accepted += 1;
      return;
    }
    const event = { ...retracted(current.event, row.retractedAt), revision: current.event.revision + 1 };
    const recordedAt = this.recordedAt(event.country);
    const { reason } = row;
    addRevision(this.database, this.transaction, { ...current, event, recordedAt, by: this.by, reason });
    this.changeFrom(event.country, firstDayOf(revisions));
    this.#counts.revised += 1;
  }

  private changeFrom(country: CountryCode, day: Day): void {
    const known = this.days.get(country);
    if (!known || day < known) this.days.set(country, day);
  }

  private recordedAt(country: CountryCode): number {
    return this.database.recordedAt(this.transaction, country);
  }
}

function heldOf(revisions: readonly EventRevisionRow[], candidate: Candidate): Held | undefined {
  const last = revisions.at(-1);
  if (!last) return undefined;
  const { revision, receivedHash, knownAt } = candidate;
  const numbers = revisions.map(({ event }) => event.revision);
  return {
    lastRevision: Math.max(...numbers),
    feed: last.event.feed,
    firstDay: firstDayOf(revisions),
    taken: numbers.includes(revision),
    same: revisions.some(
      (kept) => kept.receivedHash === receivedHash && (revision === 1 || kept.event.revision === revision),
    ),
    outranks: instantMs(last.event.knownAt) > (knownAt === null ? -Infinity : instantMs(knownAt)),
  };
}
