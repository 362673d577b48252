import type { CountryCode, Instant } from '#libs/events';
import type { Session, Statement } from '../database/database.js';

/**
 * Locks each country for this transaction and gives the instant at which its rows are recorded: later than any before it, even
 * when the machine's clock was set back. The lock lasts until commit, so per country the order of `recorded_at` is the order of
 * commits, and a replay up to an instant sees what was there at that instant. Countries are locked in order: no deadlocks.
 */
export async function lockCountries(
  session: Session,
  countries: Iterable<CountryCode>,
): Promise<ReadonlyMap<CountryCode, Instant>> {
  const rows = await session.query<{ country: CountryCode; recordedAt: Instant }>(
    lockStatement([...new Set(countries)]),
  );
  return new Map(rows.map(({ country, recordedAt }) => [country, recordedAt]));
}

const lockStatement = (countries: readonly CountryCode[]): Statement => ({
  name: 'lock-countries',
  text: `
    insert into country_clock as clock (country, recorded_at)
    select wanted, greatest(clock_timestamp(), frontier + interval '1 microsecond')
    from unnest($1::text[]) wanted, ledger_frontier
    order by wanted
    on conflict (country) do update
      set recorded_at = greatest(
        clock_timestamp(),
        clock.recorded_at + interval '1 microsecond',
        (select frontier + interval '1 microsecond' from ledger_frontier))
    returning country, recorded_at as "recordedAt"`,
  values: [countries],
});

/**
 * Versions of these countries, moved on for those whose record changed: every cache of their scores is keyed by it.
 * The countries are locked.
 */
export async function advanceVersions(
  session: Session,
  countries: readonly CountryCode[],
  changed: readonly CountryCode[],
): Promise<ReadonlyMap<CountryCode, number>> {
  const rows = await session.query<{ country: CountryCode; version: number }>({
    name: 'advance-versions',
    text: `
      update country_clock set version = version + (country = any($2))::integer
      where country = any($1) returning country, version`,
    values: [countries, changed],
  });
  return new Map(rows.map(({ country, version }) => [country, version]));
}

/**
 * An instant up to which the ledger is complete: every row recorded at or before it is visible, none will be added. Waits for
 * the transactions that are writing, holds new ones back for a moment.
 */
export async function drawFrontier(session: Session): Promise<Instant> {
  await session.query({ text: 'lock table country_clock in share row exclusive mode' });
  const [row] = await session.query<{ frontier: Instant }>({
    text: `
      update ledger_frontier
      set frontier = greatest(clock_timestamp(), frontier, (select max(recorded_at) from country_clock))
      returning frontier`,
  });
  if (!row) throw new Error('The ledger has no frontier row.');
  return row.frontier;
}
