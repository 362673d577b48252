import { UserError } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Session, Transaction } from '../database/database.js';
import { removedRow, type HoldingRow } from './holding-rows.js';
import type { PortfolioChange, PortfolioKey, PortfolioNote, StoredHolding, StoredPortfolio } from './portfolio.js';

/** Every portfolio with its newest revision. */
export const NEWEST = `
  select p.id, p.owner, p.created_at as "createdAt", r.revision as version, r.name, r.limits, r.rates,
    r.is_deleted as "isDeleted", r.recorded_at as "changedAt"
  from portfolio p
  join lateral (
    select * from portfolio_revision where portfolio = p.id order by revision desc limit 1
  ) r on true`;

/** Symbols named in a history, at most. */
const SYMBOLS_NAMED = 10;

export type PortfolioRow = StoredPortfolio & Record<string, unknown>;

/** `null` where the owner has no such portfolio. */
export async function findPortfolio(
  session: Pick<Session, 'query'>,
  { id, owner }: PortfolioKey,
): Promise<StoredPortfolio | null> {
  const [row] = await session.query<PortfolioRow>({
    name: 'portfolio',
    text: `${NEWEST} where p.id = $1 and p.owner = $2`,
    values: [id, owner],
  });
  return row ?? null;
}

/** One writer at a time; a second one sees what the first has made. */
export async function lockPortfolio(
  transaction: Transaction,
  key: PortfolioKey,
  note: PortfolioNote,
): Promise<StoredPortfolio> {
  await transaction.query({
    text: 'select from portfolio where id = $1 and owner = $2 for update',
    values: [key.id, key.owner],
  });
  const current = await findPortfolio(transaction, key);
  if (!current) throw missing(key.id);
  if (note.expectedVersion !== undefined && note.expectedVersion !== current.version)
    throw new UserError(
      'CONFLICT',
      `The portfolio is at version ${current.version}, not ${note.expectedVersion}: read it again.`,
      'expectedVersion',
    );
  return current;
}

export const missing = (id: string): UserError =>
  new UserError('NOT_FOUND', `There is no portfolio "${id.slice(0, 80)}".`, 'id');

export function existing(portfolio: StoredPortfolio | null): StoredPortfolio {
  if (portfolio) return portfolio;
  throw new Error('A portfolio is gone inside the transaction that wrote it.');
}

interface Appended {
  readonly next: Omit<StoredPortfolio, 'createdAt' | 'changedAt'>;
  readonly change: PortfolioChange;
  readonly note: PortfolioNote;
}

export interface Details {
  readonly holdings: number;
  readonly symbols: readonly string[];
  readonly restored: number | null;
}

export async function appendRevision(transaction: Transaction, { next, change, note }: Appended): Promise<void> {
  const { action, put = [], remove = [], restored = null } = change;
  const touched = [...put.map(({ symbol }) => symbol), ...remove];
  const details: Details = { holdings: touched.length, symbols: touched.slice(0, SYMBOLS_NAMED), restored };
  await transaction.query({
    name: 'append-portfolio',
    text: `
      insert into portfolio_revision (portfolio, revision, name, limits, rates, is_deleted, action, details, by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      ...[next.id, next.version, next.name, JSON.stringify(next.limits), JSON.stringify(next.rates)],
      ...[next.isDeleted, action, JSON.stringify(details), note.by],
    ],
  });
  recordAudit(transaction, {
    by: note.by,
    action: `portfolio.${action}`,
    subject: next.id,
    reason: null,
    requestId: note.requestId,
    // Who reads the audit log learns that something changed, not what somebody owns.
    details: { version: next.version, holdings: details.holdings, restored },
  });
}

/** Known symbols keep their place in the list, new ones go to its end. */
export async function rowsOf(
  transaction: Transaction,
  { id, version }: StoredPortfolio,
  { put = [], remove = [] }: PortfolioChange,
): Promise<readonly HoldingRow[]> {
  if (put.length === 0 && remove.length === 0) return [];
  const places = new Map(
    (
      await transaction.query<{ symbol: string; position: number }>({
        name: 'holding-places',
        text: `
          select distinct on (symbol) symbol, position from holding_revision
          where portfolio = $1 and revision <= $2 and not is_removed order by symbol, revision desc`,
        values: [id, version],
      })
    ).map(({ symbol, position }) => [symbol, position]),
  );
  let last = [...places.values()].reduce((highest, place) => Math.max(highest, place), 0);
  return [
    ...put.map((holding) => ({ holding, position: places.get(holding.symbol) ?? (last += 1), isRemoved: false })),
    ...remove.map(removedRow),
  ];
}

/** What leads from one list of holdings to another. */
export function difference(
  now: readonly StoredHolding[],
  then: readonly StoredHolding[],
): Required<Pick<PortfolioChange, 'put' | 'remove'>> {
  const known = new Map(now.map((holding) => [holding.symbol, JSON.stringify(holding)]));
  const wanted = new Set(then.map(({ symbol }) => symbol));
  return {
    put: then.filter((holding) => known.get(holding.symbol) !== JSON.stringify(holding)),
    remove: now.filter(({ symbol }) => !wanted.has(symbol)).map(({ symbol }) => symbol),
  };
}
