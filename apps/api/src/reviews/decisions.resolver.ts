import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { DecisionEffectModel, DecisionModel } from './decision.model.js';
import { decisionViewOf, type DecisionView } from './decision.view.js';
import { DecisionsService, type Decider } from './decisions.service.js';
import { MergesService } from './merges.service.js';
import {
  DecideReviewArgs,
  MergeEventsArgs,
  RejectReviewArgs,
  SplitEventArgs,
  UndoDecisionArgs,
} from './review.args.js';
import { readInput } from './reviews.service.js';
import { UndoService } from './undo.service.js';

@Policy('report')
@Resolver(() => DecisionModel)
export class DecisionsResolver {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly merges: MergesService,
    private readonly undos: UndoService,
  ) {}

  @Mutation(() => DecisionModel, { description: 'Hands a proposal, as edited, to a second person to approve.' })
  async proposeReview(@Args() args: DecideReviewArgs, @Context() context: RequestContext): Promise<DecisionView> {
    const who = deciderOf(context, args.idempotencyKey);
    return decisionViewOf(await this.decisions.propose(questionOf(args), readInput(args.input), who));
  }

  @Policy('review')
  @Mutation(() => DecisionModel, {
    description:
      'Makes a proposal count, as edited. With accounts only a second person can: the one who proposed it cannot.',
  })
  async approveReview(@Args() args: DecideReviewArgs, @Context() context: RequestContext): Promise<DecisionView> {
    const who = deciderOf(context, args.idempotencyKey);
    return decisionViewOf(await this.decisions.approve(questionOf(args), readInput(args.input), who));
  }

  @Policy('review')
  @Mutation(() => DecisionModel, { description: 'Refuses a proposal; the reason stays in the history.' })
  async rejectReview(@Args() args: RejectReviewArgs, @Context() context: RequestContext): Promise<DecisionView> {
    const who = deciderOf(context, args.idempotencyKey);
    return decisionViewOf(await this.decisions.reject(questionOf(args), who));
  }

  @Mutation(() => DecisionModel, {
    description: 'Puts a second proposal from the same sentence beside the first, where it tells two acts.',
  })
  async splitReview(@Args() args: DecideReviewArgs, @Context() context: RequestContext): Promise<DecisionView> {
    const who = deciderOf(context, args.idempotencyKey);
    return decisionViewOf(await this.decisions.split(questionOf(args), who));
  }

  @Mutation(() => DecisionModel, { description: 'Makes one event of several rows that tell the same.' })
  async mergeEvents(@Args() args: MergeEventsArgs, @Context() context: RequestContext): Promise<DecisionView> {
    const { idempotencyKey, ...question } = args;
    return decisionViewOf(await this.merges.merge(question, deciderOf(context, idempotencyKey)));
  }

  @Mutation(() => DecisionModel, { description: 'Makes several events of one row that tells more than one.' })
  async splitEvent(@Args() args: SplitEventArgs, @Context() context: RequestContext): Promise<DecisionView> {
    const { idempotencyKey, ...question } = args;
    return decisionViewOf(await this.merges.split(question, deciderOf(context, idempotencyKey)));
  }

  @Policy('desk-read')
  @Mutation(() => DecisionModel, {
    description: 'Takes a decision back by further revisions: one’s own, or with the right to review anybody’s.',
  })
  async undoDecision(@Args() args: UndoDecisionArgs, @Context() context: RequestContext): Promise<DecisionView> {
    const { idempotencyKey, ...question } = args;
    const who = deciderOf(context, idempotencyKey);
    const mayUndo = (by: string): boolean => by === who.by || context.principal.may('review');
    return decisionViewOf(await this.undos.undo({ ...question, mayUndo }, who));
  }
}

@Policy('desk-read')
@Resolver(() => DecisionModel)
export class DecisionResolver {
  @ResolveField(() => [DecisionEffectModel], { description: 'What it changed, in the order in which it did.' })
  effects(@Parent() { effects }: DecisionView): DecisionView['effects'] {
    return effects;
  }
}

function deciderOf({ principal, requestId }: RequestContext, idempotencyKey: string): Decider {
  return { by: principal.name, requestId, idempotencyKey, isAlone: principal.kind === 'local-owner' };
}

const questionOf = ({ id, expectedVersion, reason }: Pick<DecideReviewArgs, 'id' | 'expectedVersion' | 'reason'>) => ({
  id,
  expectedVersion,
  reason: reason ?? null,
});
