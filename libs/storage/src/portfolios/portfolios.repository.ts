import { UserError } from '#libs/events';
import type { Database, Session } from '../database/database.js';
import { appendEarlier, touchedOnTheWayBack } from './earlier-holdings.js';
import { appendHoldings, readHoldings } from './holding-rows.js';
import {
  appendRevision,
  existing,
  findPortfolio,
  lockPortfolio,
  missing,
  NEWEST,
  rowsOf,
  SYMBOLS_NAMED,
  touchedBy,
  type Details,
  type PortfolioRow,
} from './portfolio-writer.js';
import type {
  PortfolioChange,
  PortfolioKey,
  PortfolioNote,
  PortfolioRevision,
  StoredHolding,
  StoredPortfolio,
} from './portfolio.js';

/** Portfolios and their holdings. Every statement filters by the owner: another's portfolio is the same as none. */
export class PortfoliosRepository {
  constructor(private readonly database: Database) {}

  /** The owner's portfolios that are not deleted, oldest first. */
  list(owner: string): Promise<readonly StoredPortfolio[]> {
    return this.database.read<PortfolioRow>({
      name: 'portfolios',
      text: `${NEWEST} where p.owner = $1 and not r.is_deleted order by p.created_at, p.id`,
      values: [owner],
    });
  }

  /** `null` where the owner has no such portfolio; a deleted one is found, so that it can be put back. */
  find(key: PortfolioKey): Promise<StoredPortfolio | null> {
    return findPortfolio(this.#reading(), key);
  }

  /** The portfolio whatever its owner: for links, which are the right themselves. */
  async shared(id: string): Promise<StoredPortfolio | null> {
    const [row] = await this.database.read<PortfolioRow>({
      name: 'shared-portfolio',
      text: `${NEWEST} where p.id = $1 and not r.is_deleted`,
      values: [id],
    });
    return row ?? null;
  }

  /** The holdings at a version, in the order they were given; from the primary, as a replica may not have the version yet. */
  holdings({ id, version }: Pick<StoredPortfolio, 'id' | 'version'>): Promise<readonly StoredHolding[]> {
    return readHoldings({ query: this.database.readNow }, id, version);
  }

  /** Every change of a portfolio, newest first. */
  async revisions({ id }: Pick<StoredPortfolio, 'id'>): Promise<readonly PortfolioRevision[]> {
    const rows = await this.database.read<
      Omit<PortfolioRevision, 'holdings' | 'symbols' | 'restored'> & { details: Details } & Record<string, unknown>
    >({
      name: 'portfolio-revisions',
      text: `
        select revision as version, action, details, by, recorded_at as "recordedAt"
        from portfolio_revision where portfolio = $1 order by revision desc`,
      values: [id],
    });
    return rows.map(({ details, ...revision }) => ({ ...revision, ...details }));
  }

  /** Makes an empty portfolio. */
  async create({ id, owner }: PortfolioKey, name: string, note: PortfolioNote): Promise<StoredPortfolio> {
    return this.database.transaction(async (transaction) => {
      await transaction.query({ text: 'insert into portfolio (id, owner) values ($1, $2)', values: [id, owner] });
      await appendRevision(transaction, {
        next: { id, owner, name, limits: {}, rates: {}, version: 1, isDeleted: false },
        action: 'created',
        touched: touchedBy({ action: 'created' }),
        note,
      });
      return existing(await findPortfolio(transaction, { id, owner }));
    });
  }

  /**
   * Appends a revision. A deleted portfolio takes nothing but a change that brings it back.
   * @throws UserError NOT_FOUND, and CONFLICT when it is no longer at the expected version.
   */
  async change(key: PortfolioKey, change: PortfolioChange, note: PortfolioNote): Promise<StoredPortfolio> {
    return this.database.transaction(async (transaction) => {
      const current = await lockPortfolio(transaction, key, note);
      if (current.isDeleted && change.isDeleted !== false) throw missing(key.id);
      const version = current.version + 1;
      const next = { ...current, ...change.terms, version, isDeleted: change.isDeleted ?? current.isDeleted };
      await appendRevision(transaction, { next, action: change.action, touched: touchedBy(change), note });
      const rows = await rowsOf(transaction, current, change);
      await appendHoldings(transaction, { portfolio: key.id, revision: version }, rows);
      return existing(await findPortfolio(transaction, key));
    });
  }

  /** Puts back what an earlier version was, as a further revision. @throws as `change`; NOT_FOUND for a version that never was. */
  async restore(key: PortfolioKey, version: number, note: PortfolioNote): Promise<StoredPortfolio> {
    return this.database.transaction(async (transaction) => {
      const current = await lockPortfolio(transaction, key, note);
      const [earlier] = await transaction.query<
        Pick<StoredPortfolio, 'name' | 'limits' | 'rates' | 'isDeleted'> & Record<string, unknown>
      >({
        text: `
          select name, limits, rates, is_deleted as "isDeleted"
          from portfolio_revision where portfolio = $1 and revision = $2`,
        values: [key.id, version],
      });
      if (!earlier) throw new UserError('NOT_FOUND', `The portfolio never had a version ${version}.`, 'version');
      const way = { portfolio: key.id, version };
      const touched = await touchedOnTheWayBack(transaction, way, SYMBOLS_NAMED);
      const next = { ...current, ...earlier, version: current.version + 1 };
      await appendRevision(transaction, { next, action: 'restored', touched, restored: version, note });
      if (touched.count > 0) await appendEarlier(transaction, way, next.version);
      return existing(await findPortfolio(transaction, key));
    });
  }

  #reading(): Pick<Session, 'query'> {
    return { query: (statement) => this.database.read(statement) };
  }
}
