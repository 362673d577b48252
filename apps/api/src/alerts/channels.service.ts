import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { UserError } from '#libs/events';
import type { AlertChannel, AlertDelivery, Storage } from '#libs/storage';
import type { Principal } from '../access/principal.js';
import { Clock } from '../common/clock.js';
import { checkFirst, connectionFrom } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { STORAGE } from '../common/storage.token.js';
import type { AlertChannelInput, AlertDeliveriesArgs } from './alert.args.js';
import type { AlertChannelModel, AlertDeliveryModel, NewAlertChannelModel } from './alert-channel.model.js';
import { MOST_CHANNELS } from './alert-limits.js';
import { ALERT_SETTINGS, isMailAddress, type AlertSettings } from './alert-settings.js';
import { nameOf } from './read-rule.js';
import { webhookProblem } from './webhook-address.js';

/** Standard Webhooks asks for 24 to 64 bytes. */
const SECRET_BYTES = 32;
const TOKEN_BYTES = 32;
/** Messages of one alert: one a channel. */
const MESSAGES_OF_ALERT = 50;

interface By {
  readonly principal: Principal;
  readonly requestId: string;
}

/** Where whoever asks wants to be told. Secrets are told once. */
@Injectable()
export class ChannelsService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(ALERT_SETTINGS) private readonly settings: AlertSettings,
    private readonly clock: Clock,
  ) {}

  async list(principal: Principal): Promise<AlertChannelModel[]> {
    return (await this.storage.alertChannels.list(principal.owner())).map((channel) => this.view(channel));
  }

  async some(principal: Principal, ids: readonly string[]): Promise<AlertChannelModel[]> {
    return ids.length === 0 ? [] : (await this.list(principal)).filter(({ id }) => ids.includes(id));
  }

  /** @throws UserError for an address that nothing can be sent to. */
  async add(input: AlertChannelInput, { principal, requestId }: By): Promise<NewAlertChannelModel> {
    const { kind } = input;
    const address = this.addressOf(input);
    const secret = kind === 'webhook' ? `whsec_${randomBytes(SECRET_BYTES).toString('base64')}` : null;
    const token = kind === 'feed' ? randomBytes(TOKEN_BYTES).toString('base64url') : null;
    const at = this.clock.now();
    const channel = await this.storage.alertChannels.add(
      {
        ...{ id: randomUUID(), owner: principal.owner(), kind, name: nameOf(input.name), address, createdAt: at },
        ...{ secret, tokenHash: token && hashOf(token) },
      },
      { by: principal.name, requestId, at, most: MOST_CHANNELS },
    );
    return { channel: this.view(channel), secret, path: token && `/feeds/alerts/${token}.atom` };
  }

  /** @throws UserError NOT_FOUND. */
  async remove(id: string, { principal, requestId }: By): Promise<AlertChannelModel> {
    const note = { by: principal.name, requestId, at: this.clock.now() };
    return this.view(await this.storage.alertChannels.remove({ id, owner: principal.owner() }, note));
  }

  /** Queues a message that says it is a test. @throws UserError NOT_FOUND, and FORBIDDEN while its kind is switched off. */
  async test(id: string, principal: Principal): Promise<AlertDeliveryModel> {
    const [channel] = await this.some(principal, [id]);
    if (channel?.problem != null) throw new UserError('FORBIDDEN', channel.problem);
    const key = { id, owner: principal.owner() };
    return deliveryViewOf(await this.storage.alertDeliveries.queueTest(key, `test ${randomUUID()}`, this.clock.now()));
  }

  async deliveriesOf(principal: Principal, alert: string): Promise<AlertDeliveryModel[]> {
    const page = await this.storage.alertDeliveries.page(principal.owner(), alert, { first: MESSAGES_OF_ALERT });
    return page.nodes.map(deliveryViewOf);
  }

  /** The log, newest first. */
  async deliveries(
    principal: Principal,
    { alert = null, first, after }: AlertDeliveriesArgs,
  ): Promise<Connection<AlertDeliveryModel>> {
    const owner = principal.owner();
    const request = { first: checkFirst(first), after: after ?? null };
    const page = await this.storage.alertDeliveries.page(owner, alert, request);
    return connectionFrom(page, deliveryViewOf, () => this.storage.alertDeliveries.count(owner, alert));
  }

  /** Whose alerts an address shows; `null` for any other token. */
  ownerOfFeed(token: string): Promise<string | null> {
    return this.storage.alertChannels.ownerOfFeed(hashOf(token));
  }

  private view({ id, kind, name, address, createdAt }: AlertChannel): AlertChannelModel {
    return { id, kind, name, address, createdAt, problem: this.problemOf(kind) };
  }

  private problemOf(kind: AlertChannel['kind']): string | null {
    if (kind === 'webhook' && this.settings.webhooks === 'off')
      return 'Webhooks are switched off here: whoever runs the server sets FAULTLINE_WEBHOOKS=1.';
    if (kind === 'email' && this.settings.mail === null)
      return 'E-mail is switched off here: whoever runs the server sets FAULTLINE_SMTP_URL and FAULTLINE_MAIL_FROM.';
    return null;
  }

  private addressOf({ kind, address }: AlertChannelInput): string | null {
    const text = address?.trim() ?? '';
    const problem =
      kind === 'webhook'
        ? webhookProblem(text, this.settings.webhooks)
        : kind === 'email'
          ? mailProblem(text)
          : text === ''
            ? null
            : 'A feed has no address of its own: one is made.';
    if (problem !== null) throw new UserError('BAD_USER_INPUT', problem, 'channel.address');
    return text === '' ? null : text;
  }
}

const mailProblem = (text: string): string | null =>
  isMailAddress(text) ? null : 'Give one address of a mailbox, such as risk@example.org.';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

function deliveryViewOf({ alert, channel, ...delivery }: AlertDelivery): AlertDeliveryModel {
  return { ...delivery, alertId: alert, channelId: channel };
}
