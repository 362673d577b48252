import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StoredSource } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import { RequestContext } from '../common/request.context.js';
import { GradedSourceModel, GradeOutcomeModel } from './graded-source.model.js';
import { GradeSourceArgs } from './grading.args.js';
import { GradingService, type Graded } from './grading.service.js';

@Policy('review')
@Resolver(() => GradedSourceModel)
export class GradingResolver {
  constructor(private readonly grading: GradingService) {}

  @Policy('public-read')
  @Query(() => [GradedSourceModel], restricted('Publishers that were graded, by name, with their grades over time.'))
  gradedSources(): Promise<StoredSource[]> {
    return this.grading.graded();
  }

  @Mutation(() => GradeOutcomeModel, {
    description:
      'Grades a publisher from now on: the events its reports tell weigh accordingly; what was known before stays.',
  })
  gradeSource(
    @Args() { idempotencyKey, ...question }: GradeSourceArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<Graded> {
    return this.grading.grade(question, { by: principal.name, requestId, idempotencyKey });
  }
}
