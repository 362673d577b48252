import { UserError, type Instant } from '#libs/events';
import type { Database, Statement } from '../database/database.js';
import { decodeCursor, encodeCursor, type Page, pageOf, type PageRequest } from '../database/page.js';
import type { OwnedKey } from './alert-rule.js';
import type { AlertFilter, StoredAlert } from './alert.js';

const COLUMNS = `
  id, rule, owner, subject, day, kind, known_at as "knownAt", evaluated_at as "evaluatedAt", snapshot,
  acknowledged_at as "acknowledgedAt", snoozed_until as "snoozedUntil"`;

const MATCHING = `
  owner = $1 and ($2::text is null or rule = $2) and ($3::text is null or subject = $3)
  and ($4::boolean is null or $4 = (acknowledged_at is null and (snoozed_until is null or snoozed_until <= $5)))`;

type Row = StoredAlert & Record<string, unknown>;

/** The alerts of their owners, newest first. */
export class AlertsRepository {
  constructor(private readonly database: Database) {}

  async page(owner: string, filter: AlertFilter, request: PageRequest): Promise<Page<StoredAlert>> {
    const [knownAt = null, id = null] = decodeCursor(request.after, 2);
    const rows = await this.database.readNow<Row>({
      name: 'alerts',
      text: `
        select ${COLUMNS} from alert
        where ${MATCHING} and ($6::timestamptz is null or (known_at, id) < ($6, $7))
        order by known_at desc, id desc limit $8`,
      values: [...valuesOf(owner, filter), knownAt, id, request.first + 1],
    });
    return pageOf(rows, request, (alert) => encodeCursor([alert.knownAt, alert.id]));
  }

  async count(owner: string, filter: AlertFilter): Promise<number> {
    const [row] = await this.database.readNow<{ alerts: number }>({
      name: 'count-alerts',
      text: `select count(*) as alerts from alert where ${MATCHING}`,
      values: valuesOf(owner, filter),
    });
    return row?.alerts ?? 0;
  }

  /** `null` where the owner has no such alert. */
  async find({ id, owner }: OwnedKey): Promise<StoredAlert | null> {
    const [row] = await this.database.readNow<Row>({
      name: 'alert',
      text: `select ${COLUMNS} from alert where id = $1 and owner = $2`,
      values: [id, owner],
    });
    return row ?? null;
  }

  /** The alert whatever its owner: for messages, which go where its rule says. */
  async byId(id: string): Promise<StoredAlert | null> {
    const [row] = await this.database.readNow<Row>({
      name: 'alert-by-id',
      text: `select ${COLUMNS} from alert where id = $1`,
      values: [id],
    });
    return row ?? null;
  }

  /** Marks it as seen, or with `null` as not seen. @throws UserError NOT_FOUND */
  acknowledge({ id, owner }: OwnedKey, at: Instant | null): Promise<StoredAlert> {
    return this.#change(id, {
      text: `update alert set acknowledged_at = $3 where id = $1 and owner = $2 returning ${COLUMNS}`,
      values: [id, owner, at],
    });
  }

  /**
   * Puts it aside until a moment, or with `null` back; its rule keeps silent about the same subject until `silentUntil`.
   * @throws UserError NOT_FOUND
   */
  async snooze({ id, owner }: OwnedKey, until: Instant | null, silentUntil: Instant | null): Promise<StoredAlert> {
    return this.database.transaction(async (transaction) => {
      const alert = await this.#change(id, {
        text: `update alert set snoozed_until = $3 where id = $1 and owner = $2 returning ${COLUMNS}`,
        values: [id, owner, until],
      });
      await transaction.query({
        text: `
          update alert_rule_state set state = (state::jsonb || jsonb_build_object('silentUntil', $3::text))::json
          where rule = $1 and subject = $2`,
        values: [alert.rule, alert.subject, silentUntil],
      });
      return alert;
    });
  }

  async #change(id: string, statement: Statement): Promise<StoredAlert> {
    const [row] = await this.database.transaction((transaction) => transaction.query<Row>(statement));
    if (row) return row;
    throw new UserError('NOT_FOUND', `There is no alert "${id.slice(0, 80)}".`, 'id');
  }
}

const valuesOf = (owner: string, { rule, country, waiting, now }: AlertFilter): unknown[] => [
  ...[owner, rule ?? null, country ?? null, waiting ?? null, now],
];
