import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import { RequestContext } from '../common/request.context.js';
import { MergePreviewsService } from './merge-previews.service.js';
import { PreviewMergeArgs, PreviewSplitArgs } from './review.args.js';
import { ScorePreviewModel } from './score-preview.model.js';

const AS_MADE =
  'one for each day on which one of them happens; once it is made the scores have these values and hashes.';

@Policy('report')
@Resolver(() => ScorePreviewModel)
export class MergePreviewsResolver {
  constructor(private readonly previews: MergePreviewsService) {}

  @Query(() => [ScorePreviewModel], restricted(`What mergeEvents would do to the scores: ${AS_MADE}`))
  previewMerge(@Args() args: PreviewMergeArgs, @Context() { records }: RequestContext): Promise<ScorePreviewModel[]> {
    return this.previews.merge(records, args);
  }

  @Query(() => [ScorePreviewModel], restricted(`What splitEvent would do to the scores: ${AS_MADE}`))
  previewSplit(@Args() args: PreviewSplitArgs, @Context() { records }: RequestContext): Promise<ScorePreviewModel[]> {
    return this.previews.split(records, args);
  }
}
