import { Args, Float, ID, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { CountryCodeScalar } from '../common/scalars.js';
import { EventModel } from '../events/event.model.js';
import type { EventView } from '../events/event.view.js';
import { ImportRunModel } from '../imports/import.model.js';
import type { ImportView } from '../imports/import.view.js';
import { ChangeContributionModel } from '../scores/score-change.model.js';
import { LiveService } from './live.service.js';
import { QueueStateModel } from './queue-state.model.js';
import { ScoreChangedModel } from './score-changed.model.js';
import type { ScoreChangedView } from './today.service.js';

const identity = <Message>(message: Message): Message => message;
const COUNTRIES = {
  type: () => [CountryCodeScalar],
  nullable: true,
  description: 'Only these; all when absent.',
} as const;

@Policy('public-read')
@Resolver(() => ScoreChangedModel)
export class LiveResolver {
  constructor(private readonly live: LiveService) {}

  @Subscription(() => ScoreChangedModel, {
    description: "Today's score of a country moved, within two seconds of the change.",
    resolve: identity,
  })
  scoreChanged(
    @Args('countries', COUNTRIES) countries: string[] | null,
    @Args('minDelta', {
      type: () => Float,
      defaultValue: 1,
      description: 'Smallest move to tell, in points, either way.',
    })
    minDelta: number,
  ): AsyncIterable<ScoreChangedView> {
    return this.live.scoreChanges(countries ?? null, minDelta);
  }

  @Subscription(() => EventModel, { description: 'An event was reported, revised or retracted.', resolve: identity })
  eventReported(@Args('countries', COUNTRIES) countries: string[] | null): AsyncIterable<EventView> {
    return this.live.reportedEvents(countries ?? null);
  }

  @Policy('desk-read')
  @Subscription(() => QueueStateModel, {
    description: 'A report came in or a decision was made: how many proposals wait now.',
    resolve: identity,
  })
  queueChanged(): AsyncIterable<QueueStateModel> {
    return this.live.queueChanges();
  }

  @Subscription(() => ImportRunModel, {
    description:
      'How an import is doing: at once, after each of its chunks, and at its end, which ends the subscription.',
    resolve: identity,
  })
  importProgress(
    @Args('id', { type: () => ID, description: 'Id of the import.' }) id: string,
  ): Promise<AsyncIterable<ImportView>> {
    return this.live.importRuns(id);
  }

  @ResolveField(() => [ChangeContributionModel], { description: 'The three lines of the ledger that moved most.' })
  causes(@Parent() { causes }: ScoreChangedView): ScoreChangedView['causes'] {
    return causes;
  }
}
