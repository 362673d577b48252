import { UserError, type Instant } from '#libs/events';
import type { Database, Statement } from '../database/database.js';
import { decodeCursor, encodeCursor, type Page, pageOf, type PageRequest } from '../database/page.js';
import type { AlertChannel, AlertDelivery, DeliveryClaim, DeliveryState } from './alert-channel.js';
import type { OwnedKey } from './alert-rule.js';

const COLUMNS = `
  delivery.id, delivery.alert, delivery.channel, delivery.state, delivery.attempts, delivery.problem,
  delivery.created_at as "createdAt", delivery.attempted_at as "attemptedAt", delivery.next_attempt_at as "nextAttemptAt"`;

type Row = AlertDelivery & Record<string, unknown>;
type ClaimRow = Omit<DeliveryClaim, 'channel'> & { readonly channel: AlertChannel } & Record<string, unknown>;

/** Messages to channels: which are due, who sends them, and how it went. Moments are those of the caller's clock. */
export class AlertDeliveriesRepository {
  constructor(private readonly database: Database) {}

  /** The log of an owner, newest first; of one alert when it is named. */
  async page(owner: string, alert: string | null, request: PageRequest): Promise<Page<AlertDelivery>> {
    const [createdAt = null, id = null] = decodeCursor(request.after, 2);
    const rows = await this.database.readNow<Row>({
      name: 'alert-deliveries',
      text: `
        select ${COLUMNS} from alert_delivery delivery join alert_channel on alert_channel.id = delivery.channel
        where alert_channel.owner = $1 and ($2::text is null or delivery.alert = $2)
          and ($3::timestamptz is null or (delivery.created_at, delivery.id) < ($3, $4))
        order by delivery.created_at desc, delivery.id desc limit $5`,
      values: [owner, alert, createdAt, id, request.first + 1],
    });
    return pageOf(rows, request, (delivery) => encodeCursor([delivery.createdAt, delivery.id]));
  }

  async count(owner: string, alert: string | null): Promise<number> {
    const [row] = await this.database.readNow<{ deliveries: number }>({
      name: 'count-alert-deliveries',
      text: `
        select count(*) as deliveries from alert_delivery delivery join alert_channel on alert_channel.id = delivery.channel
        where alert_channel.owner = $1 and ($2::text is null or delivery.alert = $2)`,
      values: [owner, alert],
    });
    return row?.deliveries ?? 0;
  }

  /** How many messages are in each state, over all owners. */
  async totals(): Promise<ReadonlyMap<DeliveryState, number>> {
    const rows = await this.database.read<{ state: DeliveryState; deliveries: number }>({
      name: 'alert-delivery-totals',
      text: 'select state, count(*) as deliveries from alert_delivery group by state',
    });
    return new Map(rows.map(({ state, deliveries }) => [state, deliveries]));
  }

  /** Queues a test message. @throws UserError NOT_FOUND for another owner's channel and for a feed. */
  async queueTest({ id: channel, owner }: OwnedKey, id: string, at: Instant): Promise<AlertDelivery> {
    const [row] = await this.database.transaction((transaction) =>
      transaction.query<Row>({
        text: `
          insert into alert_delivery as delivery (id, alert, channel, state, attempts, created_at, next_attempt_at)
          select $1, null, id, 'waiting', 0, $4, $4 from alert_channel
          where id = $2 and owner = $3 and deleted_at is null and kind <> 'feed' returning ${COLUMNS}`,
        values: [id, channel, owner, at],
      }),
    );
    if (row) return row;
    throw new UserError('NOT_FOUND', `There is no channel "${channel.slice(0, 80)}" that takes messages.`, 'id');
  }

  /** The message that has been due longest; `null` when none is, or others are sending them. */
  async claim(now: Instant, leasedUntil: Instant): Promise<DeliveryClaim | null> {
    const [claim] = await this.database.transaction((transaction) =>
      transaction.query<ClaimRow>({
        name: 'claim-delivery',
        text: `
          update alert_delivery delivery set lease = lease + 1, leased_until = $2
          from alert_channel channel
          where channel.id = delivery.channel and delivery.id = (
            select id from alert_delivery
            where state = 'waiting' and next_attempt_at <= $1 and (leased_until is null or leased_until <= $1)
            order by next_attempt_at, id limit 1 for update skip locked)
          returning delivery.id, delivery.lease, delivery.alert, delivery.attempts, delivery.created_at as "createdAt",
            channel.secret, json_build_object('id', channel.id, 'owner', channel.owner, 'kind', channel.kind,
              'name', channel.name, 'address', channel.address, 'createdAt', channel.created_at) as channel`,
        values: [now, leasedUntil],
      }),
    );
    return claim ?? null;
  }

  /** It arrived. False when another process has taken the claim over. */
  delivered({ id, lease }: Pick<DeliveryClaim, 'id' | 'lease'>, at: Instant): Promise<boolean> {
    return this.#settle({
      name: 'delivered',
      text: `
        update alert_delivery set state = 'delivered', attempts = attempts + 1, attempted_at = $3, problem = null,
          next_attempt_at = null, leased_until = null
        where id = $1 and lease = $2 and state = 'waiting' returning id`,
      values: [id, lease, at],
    });
  }

  /** It did not arrive; `next` = `null` gives up. False as for `delivered`. */
  missed(
    { id, lease }: Pick<DeliveryClaim, 'id' | 'lease'>,
    { at, problem, next }: { readonly at: Instant; readonly problem: string; readonly next: Instant | null },
  ): Promise<boolean> {
    return this.#settle({
      name: 'delivery-missed',
      text: `
        update alert_delivery set state = case when $5::timestamptz is null then 'failed' else 'waiting' end,
          attempts = attempts + 1, attempted_at = $3, problem = $4, next_attempt_at = $5, leased_until = null
        where id = $1 and lease = $2 and state = 'waiting' returning id`,
      values: [id, lease, at, problem, next],
    });
  }

  async #settle(statement: Statement): Promise<boolean> {
    const settled = await this.database.transaction((transaction) => transaction.query(statement));
    return settled.length > 0;
  }
}
