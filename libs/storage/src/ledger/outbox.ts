import type { CountryCode, Day, Instant } from '#libs/events';
import type { Session } from '../database/database.js';
import { advanceVersions } from './country-clock.js';

export const CHANGE_KINDS = ['event', 'factor', 'import', 'publication', 'source', 'method'] as const;
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
const OUTBOX_LOCK = 0x666c75;

/**
 * Records the change in the transaction that makes it; listeners hear of it when that commits. Must be the last step before the
 * commit: it serialises writers, so that sequences appear in the order of commits and a reader never skips one.
 */
export async function recordChange(session: Session, change: NewChange): Promise<void> {
  const versions = await advanceVersions(session, [...change.days.keys()]);
  const countries: ChangedCountry[] = [...change.days].map(([country, fromDay]) => ({
    country,
    version: versions.get(country) ?? 0,
    fromDay,
  }));
  await session.query({ name: 'outbox-lock', text: 'select pg_advisory_xact_lock($1)', values: [OUTBOX_LOCK] });
  await session.query({
    name: 'record-change',
    text: `
      with recorded as (insert into change (kind, countries, subject) values ($1, $2, $3) returning sequence)
      select pg_notify('${CHANGE_CHANNEL}', sequence::text) from recorded`,
    values: [change.kind, JSON.stringify(countries), change.subject],
  });
}
