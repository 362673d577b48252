import type { Instant, SourceGrade } from '#libs/events';
import { SourceGradeEntity } from '../administration/source-grade.entity.js';
import type { Administration } from '../administration/administration.js';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database } from '../database/database.js';
import { LIVE_FEED } from '../feeds/feed-poll.js';
import { recordChange } from '../ledger/outbox.js';
import { regradeEvents } from './regrade.js';

/** A grade a source was given, from when on, why and by whom. */
export interface GradeRevision {
  readonly revision: number;
  readonly grade: SourceGrade;
  readonly reason: string;
  readonly knownAt: Instant;
  readonly gradedBy: string;
  readonly recordedAt: Instant;
}

/** What the store knows of a source: its imports and its grades over time. */
export interface StoredSource {
  /** Id of the source adapter, or the name of a publisher that was graded. */
  readonly id: string;
  /** When rows of it were last imported; `null` = never. */
  readonly lastRowAt: Instant | null;
  /** The same without what the polling of a live feed imported. */
  readonly lastFileRowAt: Instant | null;
  /** Oldest first; empty = never graded. */
  readonly grades: readonly GradeRevision[];
}

export interface NewGrade {
  readonly grade: SourceGrade;
  readonly reason: string;
  readonly knownAt: Instant;
  readonly by: string;
  readonly requestId?: string | null;
}

/** Sources and their grades. */
export class SourcesRepository {
  constructor(
    private readonly database: Database,
    private readonly administration: Administration,
  ) {}

  /** Every source that was imported or graded, by id. */
  async list(): Promise<readonly StoredSource[]> {
    const imported = await this.database.read<Omit<StoredSource, 'grades'> & Record<string, unknown>>({
      name: 'imported-sources',
      text: `
        select source as id, max(last_row_at) as "lastRowAt",
          max(last_row_at) filter (where started_by <> $1) as "lastFileRowAt"
        from import group by source`,
      values: [LIVE_FEED],
    });
    const grades = await this.administration.read(SourceGradeEntity, (table) =>
      table.find({ order: { source: 'ASC', revision: 'ASC' } }),
    );
    const known = new Map(imported.map((source) => [source.id, source]));
    const ids = new Set([...known.keys(), ...grades.map(({ source }) => source)]);
    return [...ids].sort().map((id) => ({
      id,
      lastRowAt: known.get(id)?.lastRowAt ?? null,
      lastFileRowAt: known.get(id)?.lastFileRowAt ?? null,
      grades: grades.filter(({ source }) => source === id),
    }));
  }

  /**
   * Grades a source from `knownAt` on; earlier grades stay on record, and so does what was known before. Each standing event that a report
   * of this publisher tells gets a revision with the new grade. Resolves to their number; throws QUERY_LIMIT beyond 5,000.
   */
  async grade(source: string, { grade, reason, knownAt, by, requestId = null }: NewGrade): Promise<number> {
    return this.database.transaction(async (transaction) => {
      await transaction.query({ text: 'lock table source_grade in share row exclusive mode' });
      await transaction.query({
        text: `
          insert into source_grade (source, revision, grade, reason, known_at, graded_by)
          select $1, coalesce(max(revision), 0) + 1, $2, $3, $4, $5 from source_grade where source = $1`,
        values: [source, grade, reason, knownAt, by],
      });
      const { events, days } = await regradeEvents(transaction, source, { grade, knownAt, by, reason });
      const details = { grade, knownAt, events };
      recordAudit(transaction, { by, action: 'source.grade', subject: source, reason, requestId, details });
      recordChange(transaction, { kind: 'source', subject: source, days });
      return events.length;
    });
  }
}
