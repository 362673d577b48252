import { UserError, type CountryCode, type Day, type Instant, type ReportedFactor } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database, Session, Transaction } from '../database/database.js';
import type { ChangeNote } from '../ledger/change-note.js';
import { lockCountries } from '../ledger/country-clock.js';
import { checkVersion } from '../ledger/expected-version.js';
import { widenCoverage } from '../ledger/feed-coverage.js';
import { recordChange } from '../ledger/outbox.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { fromFactorRow, toFactorRow, type FactorRow, type StoredFactor } from './factor-rows.js';

export interface FactorKey {
  readonly country: CountryCode;
  readonly id: string;
}

/** An absent part does not narrow. */
export interface FactorFilter {
  readonly country?: CountryCode | null;
  /** Only factors valid on this day. */
  readonly on?: Day | null;
  /** As they were known at this instant; now when absent. */
  readonly asOf?: Instant | null;
}

type Row = StoredFactor & Record<string, unknown>;

interface CurrentFactor {
  readonly factor: ReportedFactor;
  readonly receivedHash: string;
}

/** Standing structural facts and their revisions. */
export class FactorsRepository {
  constructor(private readonly database: Database) {}

  /** The factors that stand, by country and id. A factor without `knownAt` was always known. */
  async find({ country = null, on = null, asOf = null }: FactorFilter): Promise<readonly ReportedFactor[]> {
    const rows = await this.database.read<Row>({
      name: 'find-factors',
      text: `
        select distinct on (country, factor_id) country, revision, feed, facts, story, retracted_at is null or retracted_at > $2 as stands
        from factor_revision
        where ($1::text is null or country = $1) and (known_at is null or known_at <= $2)
        order by country, factor_id, revision desc`,
      values: [country, asOf ? asTimestamp(asOf) : 'infinity'],
    });
    const valid = ({ validFrom, validTo }: ReportedFactor) =>
      on === null || (validFrom <= on && (validTo === null || on < validTo));
    return rows
      .filter(({ facts, stands }) => (asOf === null ? facts.retractedAt === null : stands))
      .map(fromFactorRow)
      .filter(valid);
  }

  /** The latest revision of each key, for a loader: the same order, `null` where there is none. */
  async byIds(keys: readonly FactorKey[]): Promise<readonly (ReportedFactor | null)[]> {
    if (keys.length === 0) return [];
    const rows = await this.database.read<Row>({
      name: 'factors-by-ids',
      text: `
        select distinct on (country, factor_id) country, revision, feed, facts, story from factor_revision
        where (country, factor_id) in (select * from unnest($1::text[], $2::text[]))
        order by country, factor_id, revision desc`,
      values: [keys.map(({ country }) => country), keys.map(({ id }) => id)],
    });
    const found = new Map(rows.map((row) => [`${row.country} ${row.facts.id}`, fromFactorRow(row)]));
    return keys.map(({ country, id }) => found.get(`${country} ${id}`) ?? null);
  }

  /** All revisions of a factor, oldest first; empty for an unknown one. */
  async revisions(country: CountryCode, id: string): Promise<readonly ReportedFactor[]> {
    const rows = await this.database.read<Row>({
      name: 'factor-revisions',
      text: `
        select country, revision, feed, facts, story from factor_revision
        where country = $1 and factor_id = $2 order by revision`,
      values: [country, id],
    });
    return rows.map(fromFactorRow);
  }

  /** Adds a new factor as its revision 1. Throws CONFLICT when the country has one with this id. */
  async append(factor: ReportedFactor, note: ChangeNote): Promise<ReportedFactor> {
    return this.database.transaction(async (transaction) => {
      await lockCountries(transaction, [factor.country]);
      if (await readCurrent(transaction, factor))
        throw new UserError(
          'CONFLICT',
          `${factor.country} has a factor "${factor.id}" already: choose another id.`,
          'id',
        );
      const first = { ...factor, revision: 1 };
      await insertRevision(transaction, toFactorRow(first), note);
      await announce(transaction, 'factor.add', { note, before: null, after: first });
      return first;
    });
  }

  /**
   * Adds the next revision of a factor, for instance one that ends it (`validTo`); id, country and feed stay. Throws NOT_FOUND for
   * an unknown factor and CONFLICT when its latest revision is not `expectedVersion`.
   */
  async revise(
    key: FactorKey,
    next: ReportedFactor,
    note: ChangeNote & { expectedVersion: number },
  ): Promise<ReportedFactor> {
    return this.database.transaction(async (transaction) => {
      await lockCountries(transaction, [key.country]);
      const current = await readCurrent(transaction, key);
      if (!current) throw new UserError('NOT_FOUND', `${key.country} has no factor "${key.id}".`, 'id');
      const { factor: before, receivedHash } = current;
      checkVersion(`factor "${key.id}"`, before.revision, note.expectedVersion);
      const { country, id, feed, revision } = before;
      const after = { ...next, country, id, feed, revision: revision + 1 };
      await insertRevision(transaction, { ...toFactorRow(after), receivedHash }, note);
      await announce(transaction, 'factor.revise', { note, before, after });
      return after;
    });
  }
}

async function readCurrent(session: Session, { country, id }: FactorKey): Promise<CurrentFactor | null> {
  const [row] = await session.query<Row & { receivedHash: string }>({
    name: 'current-factor',
    text: `
      select country, revision, feed, facts, story, encode(received_hash, 'hex') as "receivedHash"
      from factor_revision where country = $1 and factor_id = $2 order by revision desc limit 1`,
    values: [country, id],
  });
  return row ? { factor: fromFactorRow(row), receivedHash: row.receivedHash } : null;
}

async function insertRevision(session: Session, row: FactorRow, { by, reason = null }: ChangeNote): Promise<void> {
  await session.query({
    name: 'insert-factor',
    text: `
      insert into factor_revision (country, factor_id, revision, feed, indicator, valid_from, known_at, retracted_at,
        facts, story, received_hash, recorded_at, reason, recorded_by)
      select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, decode($11, 'hex'), recorded_at, $12, $13
      from country_clock where country = $1`,
    values: [
      row.country,
      row.factorId,
      row.revision,
      row.feed,
      row.indicator,
      row.validFrom,
      row.knownAt && asTimestamp(row.knownAt),
      row.retractedAt && asTimestamp(row.retractedAt),
      row.facts,
      row.story,
      row.receivedHash,
      reason,
      by,
    ],
  });
}

async function announce(
  transaction: Transaction,
  action: string,
  { note, before, after }: { note: ChangeNote; before: ReportedFactor | null; after: ReportedFactor },
): Promise<void> {
  const { country, id, feed, validFrom } = after;
  await widenCoverage(transaction, [{ country, feed, day: validFrom }]);
  const fromDay = before && before.validFrom < validFrom ? before.validFrom : validFrom;
  recordChange(transaction, { kind: 'factor', subject: id, days: new Map([[country, fromDay]]) });
  const { by, reason = null, requestId = null } = note;
  recordAudit(transaction, { by, action, subject: `${country} ${id}`, reason, requestId, details: { before, after } });
}
