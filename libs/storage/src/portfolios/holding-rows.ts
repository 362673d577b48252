import type { Session, Transaction } from '../database/database.js';
import { copyRows } from '../imports/copy-rows.js';
import type { Column } from '../imports/copy-text.js';
import type { StoredHolding } from './portfolio.js';

/** A list as columns: a value of one JSON array for each holding. Rows of their own would take three times the processor. */
type Columns = { readonly [Field in keyof StoredHolding]: readonly StoredHolding[Field][] };

type Empty = { readonly [Field in keyof StoredHolding]: null };

/** The newest row of each symbol up to the revision `$2`. */
const STANDING = `
  select distinct on (symbol) * from holding_revision where portfolio = $1 and revision <= $2
  order by symbol, revision desc`;

/** The holdings of a portfolio as they stood at a version, in the order they were given. */
export async function readHoldings(
  session: Pick<Session, 'query'>,
  portfolio: string,
  version: number,
): Promise<readonly StoredHolding[]> {
  const [columns] = await session.query<Columns | Empty>({
    name: 'portfolio-holdings',
    text: `
      select json_agg(symbol) as symbol, json_agg(name) as name, json_agg(value) as value,
        json_agg(currency) as currency, json_agg(domicile) as domicile, json_agg(sector) as sector,
        json_agg(countries) as countries
      from (select * from (${STANDING}) standing where not is_removed order by position, symbol) listed`,
    values: [portfolio, version],
  });
  if (!columns || columns.symbol === null) return [];
  const { name, value, currency, domicile, sector, countries } = columns;
  return columns.symbol.map((symbol, row) => ({
    symbol,
    name: at(name, row),
    value: at(value, row),
    currency: at(currency, row),
    domicile: at(domicile, row),
    sector: at(sector, row),
    countries: at(countries, row),
  }));
}

/** Columns are of one length. */
const at = <Value>(column: readonly Value[], row: number): Value => column[row] as Value;

/** Where in the list symbols stand or stood, and the last place ever taken. */
export async function readPlaces(
  session: Session,
  portfolio: string,
  symbols: readonly string[],
): Promise<{ readonly places: ReadonlyMap<string, number>; readonly last: number }> {
  const [row] = await session.query<{ symbols: string[] | null; positions: number[] | null; last: number }>({
    name: 'holding-places',
    text: `
      select json_agg(symbol) as symbols, json_agg(position) as positions,
        (select coalesce(max(position), 0) from holding_revision where portfolio = $1) as last
      from (
        select distinct on (symbol) symbol, position from holding_revision
        where portfolio = $1 and symbol = any ($2) and not is_removed order by symbol, revision desc
      ) placed`,
    values: [portfolio, symbols],
  });
  const positions = row?.positions ?? [];
  return {
    places: new Map((row?.symbols ?? []).map((symbol, index) => [symbol, positions[index] ?? 0])),
    last: row?.last ?? 0,
  };
}

/** A holding with its place in the list; a removed one keeps nothing but its symbol. */
export interface HoldingRow {
  readonly holding: StoredHolding;
  readonly position: number;
  readonly isRemoved: boolean;
}

const TARGET = `
  holding_revision
    (portfolio, revision, symbol, position, is_removed, name, value, currency, domicile, sector, countries)`;

/** Appends a revision of each row. */
export async function appendHoldings(
  { client }: Transaction,
  { portfolio, revision }: { readonly portfolio: string; readonly revision: number },
  rows: readonly HoldingRow[],
): Promise<void> {
  const columnsOf = ({ holding, position, isRemoved }: HoldingRow): readonly Column[] => [
    portfolio,
    revision,
    holding.symbol,
    position,
    isRemoved ? 't' : 'f',
    holding.name,
    holding.value,
    holding.currency,
    holding.domicile,
    holding.sector,
    JSON.stringify(holding.countries),
  ];
  if (rows.length > 0) await copyRows(client, TARGET, mapped(rows, columnsOf));
}

function* mapped<Item, Result>(items: Iterable<Item>, change: (item: Item) => Result): Generator<Result> {
  for (const item of items) yield change(item);
}

/** What is gone: the row says so, and the values of a person's money are not repeated in it. */
export const removedRow = (symbol: string): HoldingRow => ({
  holding: { symbol, name: null, value: 0, currency: null, domicile: null, sector: null, countries: [] },
  position: 0,
  isRemoved: true,
});
