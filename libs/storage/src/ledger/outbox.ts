import type { CountryCode, Day, Instant } from '#libs/events';
import type { Session, Transaction } from '../database/database.js';
import { advanceVersions } from './country-clock.js';

export const CHANGE_KINDS = [
  'event',
  'factor',
  'import',
  'publication',
  'source',
  'method',
  'review',
  'alert',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangedCountry {
  readonly country: CountryCode;
  /** The country's change sequence after this change. */
  readonly version: number;
  /** Earliest day whose score may differ; `null` when no score does. */
  readonly fromDay: Day | null;
}

/** One committed change, delivered at least once, always with the same sequence. */
export interface Change {
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly countries: readonly ChangedCountry[];
  /** Event id, import id, method version … according to the kind. */
  readonly subject: string | null;
  readonly recordedAt: Instant;
}

export interface NewChange {
  readonly kind: ChangeKind;
  readonly subject: string | null;
  /** Earliest affected day of each country. */
  readonly days: ReadonlyMap<CountryCode, Day | null>;
}

export const CHANGE_CHANNEL = 'faultline_change';

/** Adds the change to the outbox at the end of the transaction that makes it; listeners hear of it when that commits. */
export function recordChange(transaction: Transaction, change: NewChange): void {
  transaction.beforeCommit(() => writeChange(transaction, change));
}

async function writeChange(session: Session, { kind, subject, days }: NewChange): Promise<void> {
  const changed = [...days].flatMap(([country, fromDay]) => (fromDay === null ? [] : [country]));
  const versions = await advanceVersions(session, [...days.keys()], changed);
  const countries: ChangedCountry[] = [...days].map(([country, fromDay]) => ({
    country,
    version: versions.get(country) ?? 0,
    fromDay,
  }));
  await session.query({
    name: 'record-change',
    text: `
      with recorded as (insert into change (kind, countries, subject) values ($1, $2, $3) returning sequence)
      select pg_notify('${CHANGE_CHANNEL}', sequence::text) from recorded`,
    values: [kind, JSON.stringify(countries), subject],
  });
}
