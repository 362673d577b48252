import { UserError } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Session, Transaction } from '../database/database.js';
import type { Touched } from './earlier-holdings.js';
import { readPlaces, removedRow, type HoldingRow } from './holding-rows.js';
import type { PortfolioAction, PortfolioChange, PortfolioKey, PortfolioNote, StoredPortfolio } from './portfolio.js';

/** Every portfolio with its newest revision. */
export const NEWEST = `
  select p.id, p.owner, p.created_at as "createdAt", r.revision as version, r.name, r.limits, r.rates,
    r.is_deleted as "isDeleted", r.recorded_at as "changedAt"
  from portfolio p
  join lateral (
    select * from portfolio_revision where portfolio = p.id order by revision desc limit 1
  ) r on true`;

/** Symbols named in a history, at most. */
export const SYMBOLS_NAMED = 10;

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
  readonly action: PortfolioAction;
  readonly touched: Touched;
  /** The version that is put back. */
  readonly restored?: number;
  readonly note: PortfolioNote;
}

export interface Details {
  readonly holdings: number;
  readonly symbols: readonly string[];
  readonly restored: number | null;
}

export async function appendRevision(
  transaction: Transaction,
  { next, action, touched, restored, note }: Appended,
): Promise<void> {
  const details: Details = { holdings: touched.count, symbols: touched.symbols, restored: restored ?? null };
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
    details: { version: next.version, holdings: details.holdings, restored: details.restored },
  });
}

/** What a change writes: how many holdings, and the first of them. */
export function touchedBy({ put = [], remove = [] }: PortfolioChange): Touched {
  const first = [...put.slice(0, SYMBOLS_NAMED).map(({ symbol }) => symbol), ...remove.slice(0, SYMBOLS_NAMED)];
  return { count: put.length + remove.length, symbols: first.slice(0, SYMBOLS_NAMED) };
}

/** Known symbols keep their place in the list, new ones go to its end. */
export async function rowsOf(
  transaction: Transaction,
  { id }: StoredPortfolio,
  { put = [], remove = [] }: PortfolioChange,
): Promise<readonly HoldingRow[]> {
  if (put.length === 0) return remove.map(removedRow);
  const symbols = put.map(({ symbol }) => symbol);
  const { places, last } = await readPlaces(transaction, id, symbols);
  let end = last;
  const rows = put.map((holding) => {
    const position = places.get(holding.symbol) ?? (end += 1);
    return { holding, position, isRemoved: false };
  });
  return [...rows, ...remove.map(removedRow)];
}
