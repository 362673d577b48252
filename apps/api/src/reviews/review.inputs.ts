import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { Attribution, FactorKind, ProposalKind, ReviewStatus, SourceGrade } from '#libs/events';
import { AttributionEnum, SourceGradeEnum } from '../common/enums.js';
import { CountryCodeScalar, DateScalar } from '../common/scalars.js';
import { ActorInput } from '../desk/desk.inputs.js';
import { ProposalKindEnum, ReviewStatusEnum } from './review.enums.js';

@InputType('ReviewEventInput', {
  description: 'What a person changes in a proposed event; absent fields stay as proposed.',
})
export class ReviewEventInput {
  @Field(() => CountryCodeScalar, { nullable: true, description: 'Country it happened in.' })
  country?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Local day it happened; tomorrow at the latest.' })
  occurredOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a running interval; null = no interval.' })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'Class of the vocabulary.' })
  class?: string | null;

  @Field(() => String, { nullable: true, description: 'A headline of your own; null = none.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Place; null = none.' })
  place?: string | null;

  @Field(() => [ActorInput], { nullable: true, description: 'Who took part, in place of those proposed.' })
  actors?: ActorInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Dead; null = no figure.' })
  dead?: number | null;

  @Field(() => Int, { nullable: true, description: 'Injured; null = no figure.' })
  injured?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Structural factors of the country it hits.' })
  factorIds?: string[] | null;

  @Field(() => AttributionEnum, { nullable: true, description: 'Who the report has it from.' })
  attribution?: Attribution | null;

  @Field(() => SourceGradeEnum, { nullable: true, description: 'Grade of the source for this event.' })
  grade?: SourceGrade | null;

  @Field(() => Boolean, { nullable: true, description: 'The report denies it.' })
  denies?: boolean | null;
}

@InputType('ReviewFactorInput', {
  description: 'What a person changes in a proposed factor; absent fields stay as proposed.',
})
export class ReviewFactorInput {
  @Field(() => CountryCodeScalar, { nullable: true, description: 'Country it belongs to.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'base, asset, border, contest, precedent or other.' })
  kind?: FactorKind | null;

  @Field(() => ID, { nullable: true, description: 'Indicator it loads.' })
  indicator?: string | null;

  @Field(() => Float, { nullable: true, description: 'Load on the indicator while valid, 0–1000.' })
  load?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day it is valid.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it is no longer valid; null = still valid.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds it; null = nobody in particular.' })
  holder?: string | null;

  @Field(() => String, { nullable: true, description: 'Publisher and date of the fact.' })
  source?: string | null;
}

@InputType('ReviewInput', { description: 'What a person makes of a proposal.' })
export class ReviewInput {
  @Field(() => ReviewEventInput, { nullable: true, description: 'For a proposed event.' })
  event?: ReviewEventInput | null;

  @Field(() => ReviewFactorInput, { nullable: true, description: 'For a proposed factor.' })
  factor?: ReviewFactorInput | null;

  @Field(() => ID, { nullable: true, description: 'Event it is evidence for, or denies; absent = a new event.' })
  into?: string | null;
}

@InputType('ReviewFilter', { description: 'Which proposals; conditions are joined by "and".' })
export class ReviewFilter {
  @Field(() => [CountryCodeScalar], { nullable: true, description: 'Countries they are filed under.' })
  countries?: string[] | null;

  @Field(() => ProposalKindEnum, { nullable: true, description: 'Events or factors.' })
  kind?: ProposalKind | null;

  @Field(() => ReviewStatusEnum, { nullable: true, description: 'PENDING or PROPOSED; both when absent.' })
  status?: ReviewStatus | null;
}

@InputType('EventVersionInput', { description: 'An event as it was seen.' })
export class EventVersionInput {
  @Field(() => ID, { description: 'Global id, for example "KGZ:e04".' })
  id!: string;

  @Field(() => Int, { description: 'Its `revision` as you saw it; CONFLICT when it has moved on.' })
  expectedVersion!: number;
}

@InputType('EventPartInput', { description: 'One of the events that another is split into.' })
export class EventPartInput extends ReviewEventInput {
  @Field(() => [ID], { nullable: true, description: 'Ids of the evidence that tells it; all of it when absent.' })
  reports?: string[] | null;
}
