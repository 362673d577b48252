import { randomUUID } from 'node:crypto';
import { UserError } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database, Statement, Transaction } from '../database/database.js';
import { isDuplicateKey } from '../database/failures.js';
import { ACCOUNT_COLUMNS, type Account, type AccountNote, type NewAccount } from './account.js';
import { adopt, type Adopted } from './adopt.js';
import type { Role } from './roles.js';

type Row = Account & Record<string, unknown>;

/** Accounts. Every change is in the audit log; whatever takes rights away ends the sessions that had them. */
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  /** True when somebody can log in and administer. */
  async haveAdmin(): Promise<boolean> {
    return (await countAdmins(this.database.readNow)) > 0;
  }

  /** By name. */
  async list(): Promise<readonly Account[]> {
    return this.database.readNow<Row>({ text: `select ${ACCOUNT_COLUMNS} from account order by lower(name)` });
  }

  async byName(name: string): Promise<Account | null> {
    return this.#one('lower(name) = lower($1)', name);
  }

  async byId(id: string): Promise<Account | null> {
    return this.#one('id = $1', id);
  }

  async byOidcSubject(subject: string): Promise<Account | null> {
    return this.#one('oidc_subject = $1', subject);
  }

  /** PHC string of the password; `null` when there is no such enabled account or it has none. */
  async passwordOf(id: string): Promise<string | null> {
    const [row] = await this.database.readNow<{ password: string | null }>({
      text: 'select password from account where id = $1 and disabled_at is null',
      values: [id],
    });
    return row?.password ?? null;
  }

  /** @throws UserError CONFLICT when the name or the subject is taken. */
  async add({ name, roles, passwordHash, oidcSubject }: NewAccount, note: AccountNote): Promise<Account> {
    const id = `u-${randomUUID()}`;
    try {
      await this.database.transaction(async (transaction) => {
        await transaction.query({
          text: `insert into account (id, name, roles, password, oidc_subject, created_at) values ($1, $2, $3, $4, $5, $6)`,
          values: [id, name, roles, passwordHash, oidcSubject, note.at],
        });
        audit(transaction, note, { action: 'account.add', subject: name, details: { roles } });
      });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw new UserError(
        'CONFLICT',
        `There is an account "${name}" already, or another one with that subject.`,
        'name',
      );
    }
    return this.#existing(id);
  }

  /** Ends every session of the account but `keepSession`. */
  async setPassword(
    account: Account,
    { hash, keepSession }: { readonly hash: string; readonly keepSession: string | null },
    note: AccountNote,
  ): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.query({ text: 'update account set password = $2 where id = $1', values: [account.id, hash] });
      await endSessions(transaction, { accountId: account.id, keepSession, at: note.at });
      audit(transaction, note, { action: 'account.password', subject: account.name, details: {} });
    });
  }

  /** @throws UserError CONFLICT when nobody could administer any more. */
  async setRoles(account: Account, roles: readonly Role[], note: AccountNote): Promise<Account> {
    await this.database.transaction(async (transaction) => {
      await transaction.query({ text: 'lock table account in share row exclusive mode' });
      await transaction.query({ text: 'update account set roles = $2 where id = $1', values: [account.id, roles] });
      await keepAnAdmin(transaction);
      const details = { from: account.roles, to: roles };
      audit(transaction, note, { action: 'account.roles', subject: account.name, details });
    });
    return this.#existing(account.id);
  }

  /** Ends its sessions and keys; what it made stays. @throws UserError CONFLICT when nobody could administer any more. */
  async disable(account: Account, note: AccountNote): Promise<Account> {
    await this.database.transaction(async (transaction) => {
      const values = [account.id, note.at];
      await transaction.query({ text: 'lock table account in share row exclusive mode' });
      await transaction.query({
        text: 'update account set disabled_at = coalesce(disabled_at, $2) where id = $1',
        values,
      });
      await keepAnAdmin(transaction);
      await endSessions(transaction, { accountId: account.id, keepSession: null, at: note.at });
      await transaction.query({
        text: 'update api_key set revoked_at = $2 where account_id = $1 and revoked_at is null',
        values,
      });
      audit(transaction, note, { action: 'account.disable', subject: account.name, details: {} });
    });
    return this.#existing(account.id);
  }

  /** Makes what the local owner made before there were accounts the account's: portfolios, alert rules, alerts and their channels. */
  async adoptLocal(account: Account, note: AccountNote): Promise<Adopted> {
    return this.database.transaction(async (transaction) => {
      const adopted = await adopt(transaction, account.id);
      audit(transaction, note, { action: 'account.adopt', subject: account.name, details: adopted });
      return adopted;
    });
  }

  async #one(where: string, value: string): Promise<Account | null> {
    const [row] = await this.database.readNow<Row>({
      text: `select ${ACCOUNT_COLUMNS} from account where ${where}`,
      values: [value],
    });
    return row ?? null;
  }

  async #existing(id: string): Promise<Account> {
    const account = await this.byId(id);
    if (account) return account;
    throw new UserError('NOT_FOUND', 'There is no such account.', 'id');
  }
}

interface Sessions {
  readonly accountId: string;
  readonly keepSession: string | null;
  readonly at: string;
}

async function endSessions(transaction: Transaction, { accountId, keepSession, at }: Sessions): Promise<void> {
  await transaction.query({
    text: `
      update session set revoked_at = $3
      where account_id = $1 and revoked_at is null and ($2::text is null or id <> $2)`,
    values: [accountId, keepSession, at],
  });
}

type Query = (statement: Statement) => Promise<{ admins: number }[]>;

async function countAdmins(query: Query): Promise<number> {
  const [row] = await query({
    text: `select count(*) as admins from account where 'admin' = any (roles) and disabled_at is null`,
  });
  return row?.admins ?? 0;
}

async function keepAnAdmin(transaction: Transaction): Promise<void> {
  if ((await countAdmins((statement) => transaction.query(statement))) > 0) return;
  throw new UserError('CONFLICT', 'Nobody could administer accounts any more: make somebody else admin first.');
}

interface Act {
  readonly action: string;
  readonly subject: string;
  readonly details: unknown;
}

function audit(transaction: Transaction, { by, requestId }: AccountNote, act: Act): void {
  recordAudit(transaction, { by, reason: null, requestId: requestId ?? null, ...act });
}
