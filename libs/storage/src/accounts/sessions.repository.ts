import type { Instant } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database } from '../database/database.js';
import type { AccountNote } from './account.js';
import type { Role } from './roles.js';

/** Somebody who is logged in, from one browser. */
export interface Session {
  readonly id: string;
  readonly address: string;
  readonly agent: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
}

export interface NewSession extends Omit<Session, 'seenAt'> {
  readonly accountId: string;
  /** SHA-256 of the token the browser holds. */
  readonly tokenHash: Buffer;
}

/** A session with whose it is. */
export interface LiveSession extends Session {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const COLUMNS = `
  session.id, session.address, session.agent,
  session.created_at as "createdAt", session.seen_at as "seenAt", session.expires_at as "expiresAt"`;

/** Server-side sessions: what is not in this table is not logged in, whatever a browser sends. */
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async open({ tokenHash, accountId, ...session }: NewSession, by: string): Promise<void> {
    const { id, address, agent, createdAt, expiresAt } = session;
    await this.database.transaction(async (transaction) => {
      await transaction.query({
        text: `
          insert into session (id, token_hash, account_id, address, agent, created_at, seen_at, expires_at)
          values ($1, $2, $3, $4, $5, $6, $6, $7)`,
        values: [id, tokenHash, accountId, address, agent, createdAt, expiresAt],
      });
      const details = { address, agent };
      recordAudit(transaction, { by, action: 'session.open', subject: id, reason: null, details });
    });
  }

  /** The session of a token, when it is open and its account enabled at `at` and it was last used after `idleSince`. */
  async find(tokenHash: Buffer, { at, idleSince }: { at: Instant; idleSince: Instant }): Promise<LiveSession | null> {
    const [row] = await this.database.readNow<LiveSession & Record<string, unknown>>({
      name: 'find-session',
      text: `
        select ${COLUMNS}, account.id as "accountId", account.name, account.roles
        from session join account on account.id = session.account_id
        where token_hash = $1 and revoked_at is null and disabled_at is null and expires_at > $2 and seen_at > $3`,
      values: [tokenHash, at, idleSince],
    });
    return row ?? null;
  }

  async touch(id: string, at: Instant): Promise<void> {
    await this.database.transaction((transaction) =>
      transaction.query({ text: 'update session set seen_at = greatest(seen_at, $2) where id = $1', values: [id, at] }),
    );
  }

  /** The open sessions of an account, newest first. */
  async listOf(accountId: string, { at, idleSince }: { at: Instant; idleSince: Instant }): Promise<readonly Session[]> {
    return this.database.readNow<Session & Record<string, unknown>>({
      text: `
        select ${COLUMNS} from session
        where account_id = $1 and revoked_at is null and expires_at > $2 and seen_at > $3 order by created_at desc`,
      values: [accountId, at, idleSince],
    });
  }

  /** Ends one session of an account; false when it has none of that id that is open. */
  async end(id: string, accountId: string, { by, at, requestId }: AccountNote): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const ended = await transaction.query({
        text: 'update session set revoked_at = $3 where id = $1 and account_id = $2 and revoked_at is null returning id',
        values: [id, accountId, at],
      });
      if (ended.length === 0) return false;
      recordAudit(transaction, {
        ...{ by, action: 'session.end', subject: id, reason: null },
        ...{ requestId: requestId ?? null, details: {} },
      });
      return true;
    });
  }

  /** True when the account was logged in from the address after `since`. */
  async isKnownAddress(accountId: string, address: string, since: Instant): Promise<boolean> {
    const rows = await this.database.readNow({
      text: 'select 1 from session where account_id = $1 and address = $2 and created_at > $3 limit 1',
      values: [accountId, address, since],
    });
    return rows.length > 0;
  }

  /** Forgets sessions that were over before. */
  async prune(before: Instant): Promise<void> {
    await this.database.transaction((transaction) =>
      transaction.query({ text: 'delete from session where expires_at < $1', values: [before] }),
    );
  }
}
