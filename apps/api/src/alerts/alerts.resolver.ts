import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import type { Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { LiveService } from '../live/live.service.js';
import { mapped } from '../live/mapped-iterator.js';
import { AcknowledgeAlertArgs, AlertsArgs, SnoozeAlertArgs } from './alert.args.js';
import { AlertConnection, AlertModel } from './alert.model.js';
import { AlertDeliveryModel } from './alert-channel.model.js';
import { AlertsService } from './alerts.service.js';
import { ChannelsService } from './channels.service.js';

const identity = <Message>(message: Message): Message => message;

@Policy('own-alerts')
@Resolver(() => AlertModel)
export class AlertsResolver {
  constructor(
    private readonly service: AlertsService,
    private readonly channels: ChannelsService,
    private readonly live: LiveService,
  ) {}

  @Query(() => AlertConnection, restricted('Your alerts, newest first.'))
  alerts(@Args() args: AlertsArgs, @Context() { principal }: RequestContext): Promise<Connection<AlertModel>> {
    return this.service.page(principal, args);
  }

  @Query(() => AlertModel, {
    nullable: true,
    description: 'One alert of yours. Another owner’s id answers like one that does not exist: NOT_FOUND.',
  })
  alert(
    @Args('id', { type: () => ID, description: 'Id of the alert.' }) id: string,
    @Context() { principal }: RequestContext,
  ): Promise<AlertModel> {
    return this.service.existing(principal, id);
  }

  @Mutation(() => AlertModel, { description: 'Marks an alert as seen, or as not seen.' })
  acknowledgeAlert(
    @Args() { id, isAcknowledged }: AcknowledgeAlertArgs,
    @Context() { principal }: RequestContext,
  ): Promise<AlertModel> {
    return this.service.acknowledge(principal, id, isAcknowledged);
  }

  @Mutation(() => AlertModel, {
    description:
      'Puts an alert aside until a moment, and silences its rule about the country until then; null takes it back.',
  })
  snoozeAlert(@Args() { id, until }: SnoozeAlertArgs, @Context() { principal }: RequestContext): Promise<AlertModel> {
    return this.service.snooze(principal, id, until ?? null);
  }

  @Subscription(() => AlertModel, { description: 'An alert of yours was raised.', resolve: identity })
  alertRaised(@Context() { principal }: RequestContext): AsyncIterable<AlertModel> {
    return mapped(this.live.raisedAlerts(), async (id) => (await this.service.find(principal, id)) ?? undefined);
  }

  @ResolveField(() => [AlertDeliveryModel], { description: 'Its messages, newest first.' })
  deliveries(@Parent() { id }: AlertModel, @Context() { principal }: RequestContext): Promise<AlertDeliveryModel[]> {
    return this.channels.deliveriesOf(principal, id);
  }
}
