import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Attribution, SourceGrade } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { AttributionEnum, SourceGradeEnum } from '../common/enums.js';
import { DateTimeScalar } from '../common/scalars.js';
import { SpanModel } from '../events/event.model.js';

@Policy('public-read')
@ObjectType('Claim', { description: 'What one report says about an event. Claims that differ stand side by side.' })
export class ClaimModel {
  @Field(() => String, { nullable: true, description: 'Who says so, as written; null = the report itself.' })
  speaker!: string | null;

  @Field(() => AttributionEnum, { description: 'Who the report has it from.' })
  attribution!: Attribution;

  @Field(() => SourceGradeEnum, { description: 'Grade of the source.' })
  grade!: SourceGrade;

  @Field(() => DateTimeScalar, { description: 'When the public could know.' })
  knownAt!: string;

  @Field(() => Int, { nullable: true, description: 'Dead, as this report has it; null = it gives no figure.' })
  dead!: number | null;

  @Field(() => Int, { nullable: true, description: 'Injured, as this report has it; null = it gives no figure.' })
  injured!: number | null;

  @Field(() => Boolean, { description: 'The report denies the event.' })
  denies!: boolean;

  @Field(() => String, { nullable: true, description: 'Its sentence.' })
  quote!: string | null;

  @Field(() => SpanModel, { nullable: true, description: 'Where the sentence stands in the stored text.' })
  span!: SpanModel | null;

  @Field(() => Boolean, { description: 'Waits for approval and counts for nothing yet.' })
  isProposal!: boolean;
}
