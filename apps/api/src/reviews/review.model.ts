import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Attribution, ProposalKind, ReviewStatus, SourceGrade } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { AttributionEnum, SourceGradeEnum } from '../common/enums.js';
import { connectionOf } from '../common/page.model.js';
import { DateScalar, DateTimeScalar } from '../common/scalars.js';
import { ActorModel, SpanModel } from '../events/event.model.js';
import { ProposalKindEnum, ReviewStatusEnum } from './review.enums.js';

@Policy('desk-read')
@ObjectType('ProposedEvent', { description: 'An event as it would be stored.' })
export class ProposedEventModel {
  @Field(() => ID, { description: 'Class of the vocabulary.' })
  class!: string;

  @Field(() => DateScalar, { description: 'Local day it happened.' })
  occurredOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a running interval, inclusive.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'A headline of ours.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Place.' })
  place!: string | null;

  @Field(() => [ActorModel], { description: 'Who took part.' })
  actors!: readonly ActorModel[];

  @Field(() => Int, { nullable: true, description: 'Dead; null = the report gives no figure.' })
  dead!: number | null;

  @Field(() => Int, { nullable: true, description: 'Injured; null = the report gives no figure.' })
  injured!: number | null;

  @Field(() => [ID], { description: 'Structural factors of the country it hits.' })
  factorIds!: readonly string[];

  @Field(() => AttributionEnum, { description: 'Who the report has it from.' })
  attribution!: Attribution;

  @Field(() => SourceGradeEnum, { description: 'Grade of the source under which it would be stored.' })
  grade!: SourceGrade;

  @Field(() => String, { description: 'Independence group: copies of one text share it and count once.' })
  group!: string;

  @Field(() => Boolean, { description: 'The report denies it.' })
  denies!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the public could know.' })
  knownAt!: string;
}

@Policy('desk-read')
@ObjectType('ProposedFactor', { description: 'A structural factor as it would be stored.' })
export class ProposedFactorModel {
  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => ID, { description: 'base, asset, border, contest, precedent or other.' })
  kind!: string;

  @Field(() => ID, { description: 'Indicator it loads.' })
  indicator!: string;

  @Field(() => Float, { description: 'Load on the indicator while valid.' })
  load!: number;

  @Field(() => DateScalar, { description: 'First day it is valid.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it is no longer valid; null = still valid.' })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds it: a country or company.' })
  holder!: string | null;

  @Field(() => String, { nullable: true, description: 'Publisher and date of the fact.' })
  source!: string | null;
}

@Policy('desk-read')
@ObjectType('OtherClass', { description: 'Another class the sentence could be read as.' })
export class OtherClassModel {
  @Field(() => ID, { description: 'Class of the vocabulary.' })
  class!: string;

  @Field(() => Float, { description: 'How fully the sentence fills its rule, 0–1.' })
  confidence!: number;
}

@Policy('desk-read')
@ObjectType('ReviewItem', { description: 'Something a report tells, waiting for a person to accept it, or decided.' })
export class ReviewItemModel {
  @Field(() => ID, { description: 'Global id: where it is filed and its id there.' })
  id!: string;

  @Field(() => ProposalKindEnum, { description: 'An event, or a structural factor.' })
  kind!: ProposalKind;

  @Field(() => ReviewStatusEnum, { description: 'Where it stands.' })
  status!: ReviewStatus;

  @Field(() => Int, { description: 'Pass it as `expectedVersion`; grows with every decision.' })
  version!: number;

  @Field(() => String, { description: 'ISO alpha-3 code of its country; ZZZ = the text names none.' })
  country!: string;

  @Field(() => Float, {
    description: 'Points by which it would move the score of its day, either way, when it came in.',
  })
  impact!: number;

  @Field(() => Float, { description: 'Distance to the best other class, 0–1: small = look twice.' })
  margin!: number;

  @Field(() => Float, { description: 'How fully the sentence fills the rule, 0–1.' })
  confidence!: number;

  @Field(() => String, { nullable: true, description: 'Rule and version; null = proposed by a person.' })
  rule!: string | null;

  @Field(() => String, { description: 'actual, reported, or negated: the report denies it.' })
  modality!: string;

  @Field(() => String, { nullable: true, description: 'Who says so, as written; null = the report itself.' })
  speaker!: string | null;

  @Field(() => String, { nullable: true, description: 'PLOVER type and mode: a cross-reference, never a score.' })
  plover!: string | null;

  @Field(() => [OtherClassModel], { description: 'Other classes the sentence could be read as, best first.' })
  alternatives!: readonly OtherClassModel[];

  @Field(() => SpanModel, { nullable: true, description: 'Where its sentence stands in the text of the report.' })
  span!: SpanModel | null;

  @Field(() => [SpanModel], { description: 'Further sentences that tell the same.' })
  mentions!: readonly SpanModel[];

  @Field(() => ProposedEventModel, { nullable: true, description: 'The event; null for a factor.' })
  event!: ProposedEventModel | null;

  @Field(() => ProposedFactorModel, { nullable: true, description: 'The factor; null for an event.' })
  factor!: ProposedFactorModel | null;

  @Field(() => ID, { nullable: true, description: 'Global id of the event it became or was added to.' })
  became!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided last; null = nobody yet.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  recordedAt!: string;
}

export const ReviewItemConnection = connectionOf(ReviewItemModel, 'ReviewItem');
