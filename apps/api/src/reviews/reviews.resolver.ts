import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import { found } from '../common/found.js';
import type { Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { DecisionModel } from './decision.model.js';
import type { DecisionView } from './decision.view.js';
import { PreviewReviewArgs, ReviewQueueArgs } from './review.args.js';
import { ReviewItemConnection, ReviewItemModel } from './review.model.js';
import type { ReviewView } from './review.view.js';
import { ReviewsService } from './reviews.service.js';
import { ScorePreviewModel } from './score-preview.model.js';
import { DecisionLogService } from './decision-log.service.js';

@Policy('desk-read')
@Resolver(() => ReviewItemModel)
export class ReviewsResolver {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly log: DecisionLogService,
  ) {}

  @Query(() => ReviewItemConnection, restricted('What waits for a decision, what would move a score most first.'))
  reviewQueue(@Args() args: ReviewQueueArgs): Promise<Connection<ReviewView>> {
    return this.reviews.queue(args);
  }

  @Query(() => ReviewItemModel, {
    nullable: true,
    description: 'One proposal, waiting or decided; NOT_FOUND when there is none.',
  })
  async reviewItem(
    @Args('id', { type: () => ID, description: 'Global id of the proposal.' }) id: string,
  ): Promise<ReviewView> {
    return found(await this.reviews.byId(id), 'proposal', id);
  }

  @Query(
    () => ScorePreviewModel,
    restricted(
      'What approving a proposal would do to the score of a day: after the approval the score has this value and hash.',
    ),
  )
  previewReview(@Args() args: PreviewReviewArgs, @Context() { records }: RequestContext): Promise<ScorePreviewModel> {
    return this.reviews.preview(records, args);
  }

  @Query(() => [DecisionModel], restricted('The latest decisions made at the desk, newest first.'))
  decisions(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, 1–500.' }) first: number,
  ): Promise<DecisionView[]> {
    return this.log.latest(first);
  }
}
