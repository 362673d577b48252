import { UserError, type Instant } from '#libs/events';
import { LOCAL_OWNER_ID } from '../accounts/adopt.js';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database } from '../database/database.js';
import type { AlertChannel, NewChannel } from './alert-channel.js';
import type { AlertNote, OwnedKey } from './alert-rule.js';

const COLUMNS = 'id, owner, kind, name, address, created_at as "createdAt"';

type Row = AlertChannel & Record<string, unknown>;

/** Where owners want to be told. */
export class AlertChannelsRepository {
  constructor(private readonly database: Database) {}

  /** The owner's channels, oldest first. */
  list(owner: string): Promise<readonly AlertChannel[]> {
    return this.database.readNow<Row>({
      name: 'alert-channels',
      text: `select ${COLUMNS} from alert_channel where owner = $1 and deleted_at is null order by created_at, id`,
      values: [owner],
    });
  }

  /** Whose alerts the address of a feed shows; `null` for any other token. */
  async ownerOfFeed(tokenHash: string): Promise<string | null> {
    const [row] = await this.database.readNow<{ owner: string }>({
      name: 'alert-feed-owner',
      text: `
        select owner from alert_channel
        where token_hash = decode($1, 'hex') and deleted_at is null and (
          owner = $2 or exists (select from account where account.id = owner and account.disabled_at is null))`,
      values: [tokenHash, LOCAL_OWNER_ID],
    });
    return row?.owner ?? null;
  }

  /** @throws UserError QUERY_LIMIT when the owner has `most` channels already. */
  async add(channel: NewChannel, note: AlertNote & { readonly most: number }): Promise<AlertChannel> {
    return this.database.transaction(async (transaction) => {
      const [added] = await transaction.query<Row>({
        text: `
          insert into alert_channel (id, owner, kind, name, address, secret, token_hash, created_at)
          select $1, $2, $3, $4, $5, $6, decode($7, 'hex'), $8
          where (select count(*) from alert_channel where owner = $2 and deleted_at is null) < $9
          returning ${COLUMNS}`,
        values: [
          ...[channel.id, channel.owner, channel.kind, channel.name, channel.address],
          ...[channel.secret, channel.tokenHash, channel.createdAt, note.most],
        ],
      });
      if (!added)
        throw new UserError('QUERY_LIMIT', `There may be ${note.most} channels of one owner: delete one first.`);
      const details = { kind: channel.kind };
      recordAudit(transaction, { ...noteOf(note), action: 'alert-channel.add', subject: channel.id, details });
      return added;
    });
  }

  /** Nothing goes there from now on; what waits fails. @throws UserError NOT_FOUND */
  async remove({ id, owner }: OwnedKey, note: AlertNote): Promise<AlertChannel> {
    return this.database.transaction(async (transaction) => {
      const [removed] = await transaction.query<Row>({
        text: `
          update alert_channel set deleted_at = $3, secret = null, token_hash = null
          where id = $1 and owner = $2 and deleted_at is null returning ${COLUMNS}`,
        values: [id, owner, note.at],
      });
      if (!removed) throw new UserError('NOT_FOUND', `There is no channel "${id.slice(0, 80)}".`, 'id');
      await transaction.query({
        text: `
          update alert_delivery set state = 'failed', problem = 'The channel was deleted.', next_attempt_at = null
          where channel = $1 and state = 'waiting'`,
        values: [id],
      });
      const details = { kind: removed.kind };
      recordAudit(transaction, { ...noteOf(note), action: 'alert-channel.remove', subject: id, details });
      return removed;
    });
  }
}

const noteOf = ({ by, requestId }: { by: string; requestId: string | null; at: Instant }) => ({
  ...{ by, requestId, reason: null },
});
