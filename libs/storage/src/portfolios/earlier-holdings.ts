import type { Session } from '../database/database.js';

/** From the version a portfolio has back to an earlier one. */
export interface WayBack {
  readonly portfolio: string;
  /** Version to go back to. */
  readonly version: number;
}

/** What a change touches. */
export interface Touched {
  readonly count: number;
  /** The first of them. */
  readonly symbols: readonly string[];
}

/**
 * Every symbol that was written after version `$2` of portfolio `$1`, with the row it had then: rows are never changed, so no other symbol
 * can differ. What came and went in the meantime is left out.
 */
const EARLIER = `
  select later.symbol, coalesce(earlier.position, 0) as position, coalesce(earlier.is_removed, true) as is_removed,
    earlier.name, coalesce(earlier.value, 0) as value, earlier.currency, earlier.domicile, earlier.sector,
    coalesce(earlier.countries, '[]') as countries
  from (
    select distinct on (symbol) symbol, is_removed from holding_revision
    where portfolio = $1 and revision > $2 order by symbol, revision desc
  ) later
  left join lateral (
    select * from holding_revision where portfolio = $1 and symbol = later.symbol and revision <= $2
    order by revision desc limit 1
  ) earlier on true
  where not (later.is_removed and coalesce(earlier.is_removed, true))`;

/** How many holdings the way back touches, and the first `named` of them: those that stay, then those that go. */
export async function touchedOnTheWayBack(
  session: Session,
  { portfolio, version }: WayBack,
  named: number,
): Promise<Touched> {
  const [row] = await session.query<{ count: number; symbols: string[] | null }>({
    text: `
      select count(*)::int as count, to_json((array_agg(symbol order by is_removed, position, symbol))[:$3]) as symbols
      from (${EARLIER}) row`,
    values: [portfolio, version, named],
  });
  return { count: row?.count ?? 0, symbols: row?.symbols ?? [] };
}

/** Appends, as a further revision, the rows that stood at the earlier version. */
export async function appendEarlier(
  session: Session,
  { portfolio, version }: WayBack,
  revision: number,
): Promise<void> {
  await session.query({
    text: `
      insert into holding_revision
        (portfolio, revision, symbol, position, is_removed, name, value, currency, domicile, sector, countries)
      select $1, $3, symbol, position, is_removed, name, value, currency, domicile, sector, countries
      from (${EARLIER}) row`,
    values: [portfolio, version, revision],
  });
}
