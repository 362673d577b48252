import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { EventModel } from '../events/event.model.js';
import { eventViewOf, type EventView } from '../events/event.view.js';
import { ChangeArgs, ReportEventArgs, ReviseEventArgs } from './desk.args.js';
import { DeskService } from './desk.service.js';

@Policy('report')
@Resolver(() => EventModel)
export class DeskResolver {
  constructor(private readonly desk: DeskService) {}

  @Mutation(() => EventModel, { description: 'Reports an event: known from now on, it counts in scores from now on.' })
  async reportEvent(
    @Args() { input, idempotencyKey }: ReportEventArgs,
    @Context() { requestId, principal }: RequestContext,
  ): Promise<EventView> {
    return eventViewOf(await this.desk.reportEvent(input, { idempotencyKey, requestId, by: principal.name }), null);
  }

  @Mutation(() => EventModel, {
    description: 'Corrects an event by a further revision; the earlier ones stay, and stay what was known before.',
  })
  async reviseEvent(
    @Args() { input, ...change }: ReviseEventArgs,
    @Context() { requestId, principal }: RequestContext,
  ): Promise<EventView> {
    return eventViewOf(await this.desk.reviseEvent(input, { ...change, requestId, by: principal.name }), null);
  }

  @Mutation(() => EventModel, { description: 'Withdraws an event from now on; its history stays readable.' })
  async retractEvent(
    @Args() change: ChangeArgs,
    @Context() { requestId, principal }: RequestContext,
  ): Promise<EventView> {
    const { id, expectedVersion, reason, idempotencyKey } = change;
    const asked = { idempotencyKey, requestId, by: principal.name };
    return eventViewOf(await this.desk.retractEvent({ id, expectedVersion, reason, ...asked }), null);
  }
}
