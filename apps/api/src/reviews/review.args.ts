import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import type { ReviewOrder } from '#libs/storage';
import { IDEMPOTENCY_KEY, KeyArgs } from '../common/change.args.js';
import { PageArgs } from '../common/page.model.js';
import { DateScalar } from '../common/scalars.js';
import { ReviewOrderEnum } from './review.enums.js';
import { EventPartInput, EventVersionInput, ReviewFilter, ReviewInput } from './review.inputs.js';

const WHY = 'Why, 1–500 characters; stays in the history.';

@ArgsType()
export class ReviewQueueArgs extends PageArgs {
  @Field(() => ReviewFilter, { nullable: true, description: 'Which proposals; all that wait when absent.' })
  filter?: ReviewFilter | null;

  @Field(() => ReviewOrderEnum, { defaultValue: 'impact', description: 'Largest move of a score first by default.' })
  orderBy!: ReviewOrder;
}

@ArgsType()
export class PreviewReviewArgs {
  @Field(() => ID, { description: 'Global id of the proposal.' })
  id!: string;

  @Field(() => ReviewInput, { nullable: true, description: 'What would be changed in it; as proposed when absent.' })
  input?: ReviewInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the score; the day of the event when absent.' })
  on?: string | null;
}

@ArgsType()
export class RejectReviewArgs extends KeyArgs {
  @Field(() => ID, { description: 'Global id of the proposal.' })
  id!: string;

  @Field(() => Int, { description: 'Its `version` as you saw it; CONFLICT when it has moved on.' })
  expectedVersion!: number;

  @Field(() => String, { description: WHY })
  reason!: string;
}

@ArgsType()
export class DecideReviewArgs extends KeyArgs {
  @Field(() => ID, { description: 'Global id of the proposal.' })
  id!: string;

  @Field(() => Int, { description: 'Its `version` as you saw it; CONFLICT when it has moved on.' })
  expectedVersion!: number;

  @Field(() => ReviewInput, { nullable: true, description: 'What changes in it; as it stands when absent.' })
  input?: ReviewInput | null;

  @Field(() => String, { nullable: true, description: 'A note for the history, up to 500 characters.' })
  reason?: string | null;
}

@ArgsType()
export class UndoDecisionArgs extends KeyArgs {
  @Field(() => ID, { description: 'Id of the decision.' })
  id!: string;

  @Field(() => String, { description: WHY })
  reason!: string;
}

@ArgsType()
export class PreviewMergeArgs {
  @Field(() => EventVersionInput, { description: 'The event that stays and takes the evidence of the others.' })
  into!: EventVersionInput;

  @Field(() => [EventVersionInput], { description: 'The events that are the same, 1 to 20, of the same country.' })
  events!: EventVersionInput[];
}

@ArgsType()
export class MergeEventsArgs extends PreviewMergeArgs {
  @Field(() => String, { description: WHY })
  reason!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;
}

@ArgsType()
export class PreviewSplitArgs {
  @Field(() => ID, { description: 'Global id of the event.' })
  id!: string;

  @Field(() => Int, { description: 'Its `revision` as you saw it; CONFLICT when it has moved on.' })
  expectedVersion!: number;

  @Field(() => [EventPartInput], {
    description: 'What it is split into, 2 to 20; the first is what the event itself becomes.',
  })
  parts!: EventPartInput[];
}

@ArgsType()
export class SplitEventArgs extends PreviewSplitArgs {
  @Field(() => String, { description: WHY })
  reason!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;
}
