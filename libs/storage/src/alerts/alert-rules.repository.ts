import { UserError } from '#libs/events';
import { LOCAL_OWNER_ID } from '../accounts/adopt.js';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database, Transaction } from '../database/database.js';
import type { AlertNote, AlertRuleChange, AlertRuleTerms, OwnedKey, StoredAlertRule } from './alert-rule.js';

const COLUMNS = `
  id, owner, version, name, condition, countries, portfolio, hysteresis, cool_down_hours as "coolDownHours", channels,
  is_paused as "isPaused", is_deleted as "isDeleted", since, created_at as "createdAt", changed_at as "changedAt"`;

type Row = StoredAlertRule & Record<string, unknown>;

/** Alert rules. Every statement about one filters by the owner: another's rule is the same as none. */
export class AlertRulesRepository {
  constructor(private readonly database: Database) {}

  /** The owner's rules that are not deleted, oldest first. */
  list(owner: string): Promise<readonly StoredAlertRule[]> {
    return this.database.read<Row>({
      name: 'alert-rules',
      text: `select ${COLUMNS} from alert_rule where owner = $1 and not is_deleted order by created_at, id`,
      values: [owner],
    });
  }

  /** `null` where the owner has no such rule; a deleted one is found, so that it can be put back. */
  async find({ id, owner }: OwnedKey): Promise<StoredAlertRule | null> {
    const [row] = await this.database.read<Row>({
      name: 'alert-rule',
      text: `select ${COLUMNS} from alert_rule where id = $1 and owner = $2`,
      values: [id, owner],
    });
    return row ?? null;
  }

  /**
   * The rules that are on, of owners who can still log in. Without `accountsOnly` the local owner's too; with it they belong to nobody.
   */
  active({ accountsOnly }: { readonly accountsOnly: boolean }): Promise<readonly StoredAlertRule[]> {
    return this.database.readNow<Row>({
      name: 'active-alert-rules',
      text: `
        select ${COLUMNS} from alert_rule
        where not is_paused and not is_deleted and (
          (owner = $2 and not $1) or exists (
            select from account where account.id = owner and account.disabled_at is null))
        order by id`,
      values: [accountsOnly, LOCAL_OWNER_ID],
    });
  }

  /**
   * Stores a rule that looks from `note.at` on. What the store holds of every country by then counts as seen.
   * @throws UserError QUERY_LIMIT when the owner has `most` rules already.
   */
  async create(
    key: OwnedKey,
    terms: AlertRuleTerms,
    note: AlertNote & { readonly most: number },
  ): Promise<StoredAlertRule> {
    return this.database.transaction(async (transaction) => {
      await this.#checkCount(transaction, key.owner, note.most);
      const [rule] = await transaction.query<Row>({
        text: `
          insert into alert_rule (
            id, owner, version, name, condition, countries, portfolio, hysteresis, cool_down_hours, channels,
            is_paused, is_deleted, since, created_at, changed_at)
          values ($1, $2, 1, $4, $5, $6, $7, $8, $9, $10, false, false, $3, $3, $3) returning ${COLUMNS}`,
        values: [key.id, key.owner, note.at, ...valuesOf(terms)],
      });
      if (!rule) throw new Error('The alert rule was not stored.');
      await seeEverything(transaction, terms.portfolio, note.at);
      audit(transaction, { action: 'create', rule, note });
      return rule;
    });
  }

  /** @throws UserError NOT_FOUND, and CONFLICT when it is no longer at the expected version. */
  async change(
    key: OwnedKey,
    change: AlertRuleChange,
    note: AlertNote & { readonly expectedVersion?: number },
  ): Promise<StoredAlertRule> {
    return this.database.transaction(async (transaction) => {
      const current = await this.#lock(transaction, key, note.expectedVersion);
      if (current.isDeleted && change.isDeleted !== false) throw missing(key.id);
      const next = { ...current, ...change.terms, ...change };
      const [rule] = await transaction.query<Row>({
        text: `
          update alert_rule set version = version + 1, changed_at = $2, name = $3, condition = $4, countries = $5, portfolio = $6,
            hysteresis = $7, cool_down_hours = $8, channels = $9, is_paused = $10, is_deleted = $11, since = $12
          where id = $1 returning ${COLUMNS}`,
        values: [key.id, note.at, ...valuesOf(next), next.isPaused, next.isDeleted, next.since],
      });
      if (!rule) throw missing(key.id);
      if (change.since !== undefined) {
        await transaction.query({ text: 'delete from alert_rule_state where rule = $1', values: [key.id] });
        await seeEverything(transaction, next.portfolio, note.at);
      }
      audit(transaction, { action: actionOf(change), rule, note });
      return rule;
    });
  }

  async #lock(transaction: Transaction, { id, owner }: OwnedKey, expected?: number): Promise<StoredAlertRule> {
    const [current] = await transaction.query<Row>({
      text: `select ${COLUMNS} from alert_rule where id = $1 and owner = $2 for update`,
      values: [id, owner],
    });
    if (!current) throw missing(id);
    if (expected === undefined || expected === current.version) return current;
    throw new UserError(
      'CONFLICT',
      `The rule is at version ${current.version}, not ${expected}: read it again.`,
      'expectedVersion',
    );
  }

  async #checkCount(transaction: Transaction, owner: string, most: number): Promise<void> {
    const [row] = await transaction.query<{ rules: number }>({
      text: 'select count(*) as rules from alert_rule where owner = $1 and not is_deleted',
      values: [owner],
    });
    if ((row?.rules ?? 0) >= most)
      throw new UserError(
        'QUERY_LIMIT',
        `There may be ${most} rules of one owner: delete one that is of no use any more.`,
      );
  }
}

const valuesOf = (terms: AlertRuleTerms): unknown[] => [
  ...[terms.name, JSON.stringify(terms.condition), terms.countries, terms.portfolio],
  ...[terms.hysteresis, terms.coolDownHours, terms.channels],
];

/**
 * A country or portfolio nobody watched yet is watched from now on: the rows it has are known, the next one is news. A portfolio, and
 * a country with rows younger than the moment, stand at version 0 until they are looked at: what is news is not taken for known.
 */
async function seeEverything(transaction: Transaction, portfolio: string | null, at: string): Promise<void> {
  await transaction.query({
    text: `
      insert into alert_watch (subject, turn, observed_at, version, recorded_at)
      select country, 0, $1::timestamptz, case when recorded_at > $1::timestamptz then 0 else version end, recorded_at
      from country_clock where version > 0
      union all
      select $2::text, 0, $1::timestamptz, 0, coalesce(max(recorded_at), $1::timestamptz) from country_clock
      having $2::text is not null
      on conflict do nothing`,
    values: [at, portfolio],
  });
}

const missing = (id: string): UserError =>
  new UserError('NOT_FOUND', `There is no alert rule "${id.slice(0, 80)}".`, 'id');

function actionOf({ isDeleted, isPaused }: AlertRuleChange): string {
  if (isDeleted !== undefined) return isDeleted ? 'delete' : 'restore';
  if (isPaused !== undefined) return isPaused ? 'pause' : 'resume';
  return 'update';
}

function audit(
  transaction: Transaction,
  { action, rule, note }: { readonly action: string; readonly rule: StoredAlertRule; readonly note: AlertNote },
): void {
  const { version, condition } = rule;
  recordAudit(transaction, {
    ...{ by: note.by, action: `alert-rule.${action}`, subject: rule.id, reason: null, requestId: note.requestId },
    // Who reads the audit log learns what kind of rule it is, not what somebody fears or owns.
    details: { version, kind: condition.kind },
  });
}
