import type { CountryCode, Day, Event, ReportedEvent, Retraction } from '#libs/events';
import type {
  AuditEntry,
  Change,
  CoverageRow,
  Import,
  PublishedMethod,
  PublishedScore,
  RestatementCursor,
  StoredReport,
} from '#libs/storage';

/** A revision of an event as it was recorded. */
export interface EventRevisionRow {
  readonly event: ReportedEvent;
  /** What the score reads of it. */
  readonly facts: Event;
  readonly receivedHash: string;
  /** Microseconds since 1970. */
  readonly recordedAt: number;
  readonly reason: string | null;
  readonly by: string;
}

export interface ImportRun extends Import {
  readonly attempt: number;
  readonly cursor: string | null;
  /** Of each refused row, in order. */
  readonly reasons: readonly string[];
}

/** The ledger in memory: rows are added, never changed, except the counters that the real store updates too. */
export interface MemoryTables {
  /** Revisions of each event in the order they were recorded, by country and then by id. */
  readonly events: Map<CountryCode, Map<string, EventRevisionRow[]>>;
  readonly reports: Map<string, StoredReport>;
  readonly retractions: Map<string, Retraction>;
  readonly clocks: Map<CountryCode, { readonly version: number; readonly recordedAt: number }>;
  readonly frontier: { at: number };
  readonly coverage: Map<string, CoverageRow>;
  readonly imports: Map<string, ImportRun>;
  readonly requests: Map<string, { readonly fingerprint: string; readonly answer: string }>;
  readonly methods: PublishedMethod[];
  /** By country and day, a row per revision. */
  readonly published: Map<string, PublishedScore[]>;
  /** One row, under `cursor`. */
  readonly restated: Map<'cursor', RestatementCursor>;
  readonly changes: Change[];
  readonly audit: (AuditEntry & { readonly previousHash: string })[];
}

export const emptyTables = (): MemoryTables => ({
  events: new Map(),
  reports: new Map(),
  retractions: new Map(),
  clocks: new Map(),
  frontier: { at: 0 },
  coverage: new Map(),
  imports: new Map(),
  requests: new Map(),
  methods: [],
  published: new Map(),
  restated: new Map(),
  changes: [],
  audit: [],
});

/** Revisions of an event, oldest first; empty for an unknown one. */
export function revisionsOf(tables: MemoryTables, country: CountryCode, id: string): readonly EventRevisionRow[] {
  return tables.events.get(country)?.get(id) ?? [];
}

/** Earliest day of any revision. */
export const firstDayOf = (revisions: readonly EventRevisionRow[]): Day =>
  revisions.reduce((first, { event }) => (event.occurredOn < first ? event.occurredOn : first), '9999-12-31');
