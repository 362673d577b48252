import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import type { Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { AlertChannelInput, AlertDeliveriesArgs } from './alert.args.js';
import {
  AlertChannelModel,
  AlertDeliveryConnection,
  AlertDeliveryModel,
  AlertSettingsModel,
  NewAlertChannelModel,
} from './alert-channel.model.js';
import { FLOOD_GUARD, MOST_RULES } from './alert-limits.js';
import { ALERT_SETTINGS, type AlertSettings } from './alert-settings.js';
import { ChannelsService } from './channels.service.js';

const ID_OF_CHANNEL = { type: () => ID, description: 'Id of the channel.' } as const;

@Policy('own-alerts')
@Resolver(() => AlertChannelModel)
export class ChannelsResolver {
  constructor(
    private readonly service: ChannelsService,
    @Inject(ALERT_SETTINGS) private readonly settings: AlertSettings,
  ) {}

  @Query(() => [AlertChannelModel], restricted('Where you are told, oldest first.'))
  alertChannels(@Context() { principal }: RequestContext): Promise<AlertChannelModel[]> {
    return this.service.list(principal);
  }

  @Query(() => AlertDeliveryConnection, restricted('The log of messages, newest first.'))
  alertDeliveries(
    @Args() args: AlertDeliveriesArgs,
    @Context() { principal }: RequestContext,
  ): Promise<Connection<AlertDeliveryModel>> {
    return this.service.deliveries(principal, args);
  }

  @Query(() => AlertSettingsModel, restricted('What this installation can do about alerts.'))
  alertSettings(): AlertSettingsModel {
    const { webhooks, mail } = this.settings;
    return {
      ...{ webhooks: webhooks !== 'off', email: mail !== null, emailFrom: mail?.from ?? null },
      ...{ mostRules: MOST_RULES, mostMessagesPerHour: FLOOD_GUARD.most },
    };
  }

  @Mutation(() => NewAlertChannelModel, {
    description:
      'Makes a channel. The secret of a webhook and the path of a feed are told now and not again; asked again, it makes another.',
  })
  createAlertChannel(
    @Args('channel', { description: 'The channel.' }) channel: AlertChannelInput,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<NewAlertChannelModel> {
    return this.service.add(channel, { principal, requestId });
  }

  @Mutation(() => AlertChannelModel, { description: 'Deletes a channel: nothing goes there, and a feed answers 404.' })
  deleteAlertChannel(
    @Args('id', ID_OF_CHANNEL) id: string,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<AlertChannelModel> {
    return this.service.remove(id, { principal, requestId });
  }

  @Mutation(() => AlertDeliveryModel, {
    description: 'Sends a message that says it is a test; the log shows how it went.',
  })
  testAlertChannel(
    @Args('id', ID_OF_CHANNEL) id: string,
    @Context() { principal }: RequestContext,
  ): Promise<AlertDeliveryModel> {
    return this.service.test(id, principal);
  }
}
