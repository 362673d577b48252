import { UserError, type Instant } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database } from '../database/database.js';
import type { NewShare, PortfolioKey, PortfolioNote, PortfolioShare } from './portfolio.js';

const COLUMNS = `
  s.id, s.portfolio, s.note, s.created_by as "createdBy", s.created_at as "createdAt", s.expires_at as "expiresAt",
  s.revoked_at as "revokedAt"`;

type Row = PortfolioShare & Record<string, unknown>;

/** Read-only links to portfolios, found by the hash of their token. */
export class PortfolioSharesRepository {
  constructor(private readonly database: Database) {}

  /** Every link an owner made to a portfolio, newest first, revoked ones too. */
  list({ id, owner }: PortfolioKey): Promise<readonly PortfolioShare[]> {
    return this.database.read<Row>({
      name: 'portfolio-shares',
      text: `
        select ${COLUMNS} from portfolio_share s join portfolio p on p.id = s.portfolio
        where s.portfolio = $1 and p.owner = $2 order by s.created_at desc, s.id`,
      values: [id, owner],
    });
  }

  /** The link a token opens at that moment; `null` for one that never was, was revoked or has expired. */
  async open(tokenHash: string, now: Instant): Promise<PortfolioShare | null> {
    const [row] = await this.database.read<Row>({
      name: 'open-share',
      text: `
        select ${COLUMNS} from portfolio_share s
        where s.token_hash = decode($1, 'hex') and s.revoked_at is null and (s.expires_at is null or s.expires_at > $2)`,
      values: [tokenHash, now],
    });
    return row ?? null;
  }

  /** @throws UserError NOT_FOUND for another owner's portfolio. */
  async add(key: PortfolioKey, share: NewShare, note: PortfolioNote): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const added = await transaction.query({
        text: `
          insert into portfolio_share (id, portfolio, token_hash, note, created_by, created_at, expires_at)
          select $1, p.id, decode($4, 'hex'), $5, $6, $7, $8 from portfolio p where p.id = $2 and p.owner = $3
          returning id`,
        values: [
          ...[share.id, key.id, key.owner, share.tokenHash, share.note],
          ...[share.createdBy, share.createdAt, share.expiresAt],
        ],
      });
      if (added.length === 0) throw new UserError('NOT_FOUND', `There is no portfolio "${key.id.slice(0, 80)}".`, 'id');
      recordAudit(transaction, {
        ...{ by: note.by, action: 'portfolio.share', subject: key.id, reason: null, requestId: note.requestId },
        details: { share: share.id, expiresAt: share.expiresAt },
      });
    });
  }

  /** From now on the link opens nothing. @throws UserError NOT_FOUND for a link that is not the owner's. */
  async revoke(
    { id, owner }: { readonly id: string; readonly owner: string },
    now: Instant,
    note: PortfolioNote,
  ): Promise<PortfolioShare> {
    return this.database.transaction(async (transaction) => {
      const [share] = await transaction.query<Row>({
        text: `
          update portfolio_share s set revoked_at = coalesce(s.revoked_at, $3)
          from portfolio p where s.id = $1 and p.id = s.portfolio and p.owner = $2 returning ${COLUMNS}`,
        values: [id, owner, now],
      });
      if (!share) throw new UserError('NOT_FOUND', `There is no link "${id.slice(0, 80)}".`, 'id');
      recordAudit(transaction, {
        ...{ by: note.by, action: 'portfolio.unshare', subject: share.portfolio, reason: null },
        requestId: note.requestId,
        details: { share: id },
      });
      return share;
    });
  }
}
