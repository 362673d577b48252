import type { Session } from '../database/database.js';
import type { StoredHolding } from './portfolio.js';

type Row = StoredHolding & { readonly position: number; readonly isRemoved: boolean } & Record<string, unknown>;

/** Rows of one statement: JSON of some megabytes at most. */
const ROWS_AT_ONCE = 5_000;

/** The holdings of a portfolio as they stood at a version, in the order they were given. */
export async function readHoldings(
  session: Pick<Session, 'query'>,
  portfolio: string,
  version: number,
): Promise<readonly StoredHolding[]> {
  const rows = await session.query<Row>({
    name: 'portfolio-holdings',
    text: `
      select distinct on (symbol) symbol, name, value, currency, domicile, sector, countries, position,
        is_removed as "isRemoved"
      from holding_revision where portfolio = $1 and revision <= $2 order by symbol, revision desc`,
    values: [portfolio, version],
  });
  return rows
    .filter(({ isRemoved }) => !isRemoved)
    .sort((a, b) => a.position - b.position || (a.symbol < b.symbol ? -1 : 1))
    .map(({ symbol, name, value, currency, domicile, sector, countries }) => ({
      ...{ symbol, name, value, currency, domicile, sector, countries },
    }));
}

/** A holding with its place in the list; a removed one keeps nothing but its symbol. */
export interface HoldingRow {
  readonly holding: StoredHolding;
  readonly position: number;
  readonly isRemoved: boolean;
}

/** Appends a revision of each row. */
export async function appendHoldings(
  session: Session,
  { portfolio, revision }: { readonly portfolio: string; readonly revision: number },
  rows: readonly HoldingRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const batch = rows
      .slice(start, start + ROWS_AT_ONCE)
      .map(({ holding, position, isRemoved }) => ({ ...holding, position, is_removed: isRemoved }));
    await session.query({
      name: 'append-holdings',
      text: `
        insert into holding_revision
          (portfolio, revision, symbol, position, is_removed, name, value, currency, domicile, sector, countries)
        select $1, $2, symbol, position, is_removed, name, value, currency, domicile, sector, countries
        from json_to_recordset($3::json) as row (
          symbol text, position integer, is_removed boolean, name text, value double precision, currency text,
          domicile text, sector text, countries json)`,
      values: [portfolio, revision, JSON.stringify(batch)],
    });
  }
}

/** What is gone: the row says so, and the values of a person's money are not repeated in it. */
export const removedRow = (symbol: string): HoldingRow => ({
  holding: { symbol, name: null, value: 0, currency: null, domicile: null, sector: null, countries: [] },
  position: 0,
  isRemoved: true,
});
