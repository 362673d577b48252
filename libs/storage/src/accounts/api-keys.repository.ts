import type { Instant } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database } from '../database/database.js';
import type { AccountNote } from './account.js';
import type { Role } from './roles.js';

/** What is kept of a key: never the key. */
export interface ApiKey {
  /** Eight characters that stand in the key itself. */
  readonly id: string;
  readonly title: string;
  readonly scopes: readonly string[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** When it was seen in an address, where logs and histories keep it: replace it. */
  readonly exposedAt: Instant | null;
}

export interface NewApiKey extends Pick<ApiKey, 'id' | 'title' | 'scopes' | 'expiresAt'> {
  readonly accountId: string;
  readonly secretHash: Buffer;
}

/** A key that may be used, with whose it is. */
export interface LiveApiKey {
  readonly id: string;
  readonly secretHash: Buffer;
  readonly scopes: readonly string[];
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly lastUsedAt: Instant | null;
}

const COLUMNS = `
  id, title, scopes, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt",
  revoked_at as "revokedAt", exposed_at as "exposedAt"`;

export class ApiKeysRepository {
  constructor(private readonly database: Database) {}

  async add({ id, title, scopes, expiresAt, accountId, secretHash }: NewApiKey, note: AccountNote): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.query({
        text: `
          insert into api_key (id, account_id, title, secret_hash, scopes, created_at, expires_at)
          values ($1, $2, $3, $4, $5, $6, $7)`,
        values: [id, accountId, title, secretHash, scopes, note.at, expiresAt],
      });
      const details = { title, scopes, expiresAt };
      recordAudit(transaction, { ...actor(note), action: 'key.create', subject: id, reason: null, details });
    });
  }

  /** The key of that id when it is neither revoked nor over at `at` and its account is enabled. */
  async find(id: string, at: Instant): Promise<LiveApiKey | null> {
    const [row] = await this.database.readNow<LiveApiKey & Record<string, unknown>>({
      name: 'find-key',
      text: `
        select api_key.id, secret_hash as "secretHash", scopes, last_used_at as "lastUsedAt",
          account.id as "accountId", account.name, account.roles
        from api_key join account on account.id = api_key.account_id
        where api_key.id = $1 and revoked_at is null and expires_at > $2 and disabled_at is null`,
      values: [id, at],
    });
    return row ?? null;
  }

  /** Every key of an account, newest first. */
  async listOf(accountId: string): Promise<readonly ApiKey[]> {
    return this.database.readNow<ApiKey & Record<string, unknown>>({
      text: `select ${COLUMNS} from api_key where account_id = $1 order by created_at desc, id`,
      values: [accountId],
    });
  }

  async touch(id: string, at: Instant): Promise<void> {
    await this.database.transaction((transaction) =>
      transaction.query({ text: 'update api_key set last_used_at = $2 where id = $1', values: [id, at] }),
    );
  }

  /** Revokes a key: of `accountId` only, of anybody when it is `null`. False when there is none of that id to revoke. */
  async revoke(id: string, accountId: string | null, note: AccountNote): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const revoked = await transaction.query({
        text: `
          update api_key set revoked_at = $3
          where id = $1 and ($2::text is null or account_id = $2) and revoked_at is null returning id`,
        values: [id, accountId, note.at],
      });
      if (revoked.length === 0) return false;
      recordAudit(transaction, { ...actor(note), action: 'key.revoke', subject: id, reason: null, details: {} });
      return true;
    });
  }

  /** Notes once that a key was seen where it must not be. */
  async flagExposed(id: string, where: string, note: AccountNote): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const flagged = await transaction.query({
        text: 'update api_key set exposed_at = $2 where id = $1 and exposed_at is null returning id',
        values: [id, note.at],
      });
      if (flagged.length === 0) return;
      recordAudit(transaction, {
        ...actor(note),
        action: 'key.exposed',
        subject: id,
        reason: null,
        details: { where },
      });
    });
  }
}

const actor = ({ by, requestId }: AccountNote) => ({ by, requestId: requestId ?? null });
