import { Args, Context, Float, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { EventClassId } from '#libs/events';
import type { EventRevision } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { found } from '../common/found.js';
import type { Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { CountryModel } from '../countries/country.model.js';
import { countryViewOf, type CountryView } from '../countries/country.view.js';
import { classInfoOf, MethodsService } from '../methods/methods.service.js';
import { EventClassModel, EventConnection, EventModel, EventRevisionModel, EvidenceModel } from './event.model.js';
import type { EventView } from './event.view.js';
import { EventPointsArgs, EventsArgs } from './events.args.js';
import { EventsService } from './events.service.js';

@Policy('public-read')
@Resolver(() => EventModel)
export class EventResolver {
  constructor(
    private readonly service: EventsService,
    private readonly methods: MethodsService,
  ) {}

  @Query(() => EventConnection, {
    description: 'Events that stand at the asOf of the filter, newest first when no order is given.',
  })
  events(@Args() args: EventsArgs, @Context() { records }: RequestContext): Promise<Connection<EventView>> {
    return this.service.find(records, args);
  }

  @Query(() => EventModel, {
    nullable: true,
    description: 'One event in its latest revision; NOT_FOUND when there is none.',
  })
  async event(
    @Args('id', { type: () => ID, description: 'Global id, for example "KGZ:e04".' }) id: string,
    @Context() { events }: RequestContext,
  ): Promise<EventView> {
    return found(await this.service.byId(events, id), 'event', id);
  }

  @ResolveField(() => CountryModel, { description: 'Country it happened in.' })
  country(@Parent() { country }: EventView): CountryView {
    return countryViewOf(country);
  }

  @ResolveField(() => EventClassModel, { description: 'Its class in words.' })
  classInfo(@Parent() event: EventView): EventClassModel {
    return classInfoOf(event.class as EventClassId);
  }

  @ResolveField(() => Boolean, { description: 'Part of the demo data: its report is our own note.' })
  demo(@Parent() { demo }: EventView): boolean {
    return demo;
  }

  @ResolveField(() => [EvidenceModel], { description: 'The reports that say so, or deny it, each with its sentence.' })
  reports(@Parent() { reports }: EventView): EventView['reports'] {
    return reports;
  }

  @ResolveField(() => [EventRevisionModel], { description: 'All revisions, oldest first: nothing is overwritten.' })
  revisions(@Parent() event: EventView): Promise<readonly EventRevision[]> {
    return this.service.revisions(event);
  }

  @ResolveField(() => Float, {
    description: "Points it adds to its country's score on a day, 0–100, at the asOf of the question.",
  })
  points(
    @Parent() { country, localId, asOf, occurredOn }: EventView,
    @Args() { on, ...weighing }: EventPointsArgs,
    @Context() { eventPoints }: RequestContext,
  ): Promise<number> {
    return eventPoints.load({
      ...{ country, localId, asOf, on: on ?? occurredOn },
      weighing: this.methods.weighing(weighing),
    });
  }
}
