import {
  UserError,
  type CountryCode,
  type Day,
  type EventClassId,
  type Proposal,
  type ReviewStatus,
} from '#libs/events';
import type { Database, Session } from '../database/database.js';
import { pageOf, type Page } from '../database/page.js';
import type { EventKey } from '../events/events.repository.js';
import { lockCountries } from '../ledger/country-clock.js';
import { recordChange } from '../ledger/outbox.js';
import type { ReportKey } from '../reports/report-rows.js';
import { insertProposals } from './proposal-rows.js';
import { countQueue, findQueue, queueCursorOf, type QueuePageRequest } from './queue-search.js';
import {
  fromReviewRow,
  SELECT_REVIEWS,
  type QueueEntry,
  type QueueFilter,
  type Review,
  type ReviewKey,
  type ReviewRow,
} from './review.js';

/** What a decision makes of a proposal. */
export interface NextReview {
  readonly status: ReviewStatus;
  /** `null` = as it was first proposed. */
  readonly draft: Proposal['draft'] | null;
  readonly eventId: string | null;
}

export interface ReviewNote {
  readonly by: string;
  readonly reason: string | null;
  /** Version the decision was made on; CONFLICT when it has moved on. */
  readonly expectedVersion: number;
}

/** What proposals have in common that may tell the same act. */
export interface LikeProposals {
  readonly country: CountryCode;
  readonly class: EventClassId;
  readonly from: Day;
  readonly to: Day;
}

/** More tellings of one act than anybody reads through. */
const MOST_LIKE = 200;

type Row = ReviewRow & Record<string, unknown>;

const WAITING = new Set<ReviewStatus>(['pending', 'proposed']);

/** Proposals and what was decided about them. */
export class ReviewsRepository {
  constructor(private readonly database: Database) {}

  /** A page of what waits for a decision. */
  async queue(filter: QueueFilter, page: QueuePageRequest): Promise<Page<QueueEntry>> {
    const rows = await this.database.read<QueueEntry & Record<string, unknown>>(findQueue(filter, page));
    return pageOf(rows, page, (entry) => queueCursorOf(entry, page.orderBy));
  }

  async count(filter: QueueFilter): Promise<number> {
    const [row] = await this.database.read<{ total: number }>(countQueue(filter));
    return row?.total ?? 0;
  }

  /** Proposals by their keys, for a loader: the same order, `null` where there is none. */
  async byIds(keys: readonly ReviewKey[]): Promise<readonly (Review | null)[]> {
    if (keys.length === 0) return [];
    const rows = await this.database.read<Row>({
      name: 'reviews-by-ids',
      text: `${SELECT_REVIEWS} where (proposal.country, proposal.id) in (select * from unnest($1::text[], $2::text[]))`,
      values: [keys.map(({ country }) => country), keys.map(({ id }) => id)],
    });
    const found = new Map(rows.map((row) => [`${row.country} ${row.id}`, fromReviewRow(row)]));
    return keys.map(({ country, id }) => found.get(`${country} ${id}`) ?? null);
  }

  /** What a report proposes, in the order of its sentences. */
  async ofReport({ country, id }: ReportKey): Promise<readonly Review[]> {
    const rows = await this.database.read<Row>({
      name: 'reviews-of-report',
      text: `${SELECT_REVIEWS} where proposal.report_country = $1 and proposal.report_id = $2`,
      values: [country, id],
    });
    return rows.map(fromReviewRow).sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
  }

  /** Proposals that became an event or were added to it, by when they came in. */
  async ofEvent({ country, id }: EventKey): Promise<readonly Review[]> {
    const rows = await this.database.read<Row>({
      name: 'reviews-of-event',
      text: `
        ${SELECT_REVIEWS} where (proposal.country, proposal.id) in (
          select country, proposal_id from proposal_revision where country = $1 and event_id = $2)
        order by proposal.recorded_at, proposal.id`,
      values: [country, id],
    });
    return rows.map(fromReviewRow).filter(({ eventId }) => eventId === id);
  }

  /** Events of a class that wait for a decision in a country, read to have happened within these days. */
  async waitingLike({ country, class: eventClass, from, to }: LikeProposals): Promise<readonly Review[]> {
    const rows = await this.database.read<Row>({
      name: 'reviews-waiting-like',
      text: `
        ${SELECT_REVIEWS} where proposal.country = $1 and proposal.draft ->> 'class' = $2
          and proposal.draft ->> 'occurredOn' between $3 and $4
          and exists (select from review_queue queue where queue.country = $1 and queue.proposal_id = proposal.id)
        order by proposal.id limit ${MOST_LIKE}`,
      values: [country, eventClass, from, to],
    });
    return rows.map(fromReviewRow);
  }

  /** Puts further proposals of a report into the queue: those of a person, or one of two that were one. */
  async add(proposals: readonly Proposal[], made: { readonly by: string; readonly report: ReportKey }): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const countries = proposals.map(({ country }) => country);
      await lockCountries(transaction, countries);
      await insertProposals(transaction, proposals, { by: made.by, reportKey: made.report });
      recordChange(transaction, {
        kind: 'review',
        subject: `${made.report.country} ${made.report.id}`,
        days: new Map(countries.map((country) => [country, null])),
      });
    });
  }

  /**
   * Adds the next revision of a proposal. Throws NOT_FOUND for one that is not there and CONFLICT when it is not at `expectedVersion`.
   * The audit entry is that of the decision which this is a part of.
   */
  async revise(key: ReviewKey, next: NextReview, note: ReviewNote): Promise<Review> {
    return this.database.transaction(async (transaction) => {
      await lockCountries(transaction, [key.country]);
      const current = await this.#atVersion(key, note.expectedVersion);
      await insertRevision(transaction, { key, version: current.version + 1, next, note });
      if (WAITING.has(next.status) !== WAITING.has(current.status) || next.status === 'proposed')
        await updateQueue(transaction, key, next.status);
      recordChange(transaction, { kind: 'review', subject: key.id, days: new Map([[key.country, null]]) });
      const [revised] = await this.byIds([key]);
      return revised ?? current;
    });
  }

  /** What a proposal was at an earlier version. */
  async atVersion(key: ReviewKey, version: number): Promise<NextReview> {
    if (version === 0) return { status: 'pending', draft: null, eventId: null };
    const [row] = await this.database.read<NextReview & Record<string, unknown>>({
      name: 'review-at-version',
      text: `
        select status, draft, event_id as "eventId" from proposal_revision
        where country = $1 and proposal_id = $2 and revision = $3`,
      values: [key.country, key.id, version],
    });
    if (!row) throw new UserError('NOT_FOUND', `The proposal "${key.id}" never had a version ${version}.`);
    return row;
  }

  async #atVersion(key: ReviewKey, expected: number): Promise<Review> {
    const [current] = await this.byIds([key]);
    if (!current) throw new UserError('NOT_FOUND', `There is no proposal "${key.country}:${key.id}".`, 'id');
    if (current.version === expected) return current;
    throw new UserError(
      'CONFLICT',
      `The proposal "${key.id}" is at version ${current.version}, not ${expected}: look at it again before deciding.`,
      'expectedVersion',
    );
  }
}

const startOf = ({ reading }: Review): number => reading.span?.start ?? 0;

interface Revision {
  readonly key: ReviewKey;
  readonly version: number;
  readonly next: NextReview;
  readonly note: ReviewNote;
}

async function insertRevision(session: Session, { key, version, next, note }: Revision): Promise<void> {
  await session.query({
    name: 'insert-review',
    text: `
      insert into proposal_revision (country, proposal_id, revision, status, draft, event_id, reason, recorded_by, recorded_at)
      select $1, $2, $3, $4, $5, $6, $7, $8, recorded_at from country_clock where country = $1`,
    values: [
      key.country,
      key.id,
      version,
      next.status,
      next.draft && JSON.stringify(next.draft),
      next.eventId,
      note.reason,
      note.by,
    ],
  });
}

async function updateQueue(session: Session, { country, id }: ReviewKey, status: ReviewStatus): Promise<void> {
  if (!WAITING.has(status)) {
    await session.query({
      name: 'leave-queue',
      text: 'delete from review_queue where country = $1 and proposal_id = $2',
      values: [country, id],
    });
    return;
  }
  await session.query({
    name: 'join-queue',
    text: `
      insert into review_queue (country, proposal_id, kind, status, impact, margin, recorded_at)
      select country, id, kind, $3, impact, margin, recorded_at from proposal where country = $1 and id = $2
      on conflict (country, proposal_id) do update set status = excluded.status`,
    values: [country, id, status],
  });
}
