import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CountryCode, Day, Instant } from '#libs/events';
import { RESTATEMENT_KINDS, type RestatementKind } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { enumOf } from '../common/enums.js';
import { connectionOf } from '../common/page.model.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';
import { MethodRefModel } from '../methods/method.model.js';

export const RestatementKindEnum = enumOf(RESTATEMENT_KINDS);
registerEnumType(RestatementKindEnum, {
  name: 'RestatementKind',
  description:
    'A row that was known by the close but imported, or reported by hand, after the publication; a correction or retraction of one that counted; a new method.',
});

@Policy('public-read')
@ObjectType('RestatementCause', { description: 'A row, or a new method, that moved a published score.' })
export class RestatementCauseModel {
  @Field(() => RestatementKindEnum, { description: 'What was done.' })
  kind!: RestatementKind;

  @Field(() => ID, { description: 'Id of the event or factor, or version of the method.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'For `event(id)`; null when it is no event.' })
  eventId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name or title.' })
  title!: string | null;

  @Field(() => Float, { description: 'Points of the score it moved, with their sign.' })
  points!: number;

  @Field(() => String, { nullable: true, description: 'Feed the row belongs to; null for a method.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'File the row came in; null for one made by hand.' })
  fileName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who changed it.' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as whoever changed it said.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When this store recorded it.' })
  recordedAt!: Instant | null;
}

@Policy('public-read')
@ObjectType('Restatement', {
  description:
    'A published daily score that corrections, retractions, late rows or a new method moved by 1.0 point or more within 90 days. The revision before stays as it was published.',
})
export class RestatementModel {
  @Field(() => ID, { description: 'Stable: country, day and revision.' })
  id!: string;

  @Field(() => CountryCodeScalar, { description: 'Country of the score.' })
  country!: CountryCode;

  @Field(() => String, { description: 'Name of the country.' })
  countryName!: string;

  @Field(() => DateScalar, { description: 'Day of the score.' })
  on!: Day;

  @Field(() => Int, { description: '2 = first restatement of the day.' })
  revision!: number;

  @Field(() => Float, { description: 'Score as published before, 0–100, high = more risk.' })
  before!: number;

  @Field(() => Float, { description: 'Score as restated, 0–100, high = more risk.' })
  after!: number;

  @Field(() => DateTimeScalar, { description: 'When it was restated.' })
  publishedAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'When the revision before was published.' })
  previouslyPublishedAt!: Instant;

  @Field(() => MethodRefModel, { description: 'Method of the restated score.' })
  method!: MethodRefModel;

  @Field(() => MethodRefModel, { description: 'Method of the revision before.' })
  previousMethod!: MethodRefModel;

  @Field(() => String, { description: 'What happened and why, in a sentence; names what moved it most.' })
  text!: string;

  @Field(() => [RestatementCauseModel], { description: 'What moved it most, largest move first, at most 20.' })
  causes!: readonly RestatementCauseModel[];

  @Field(() => Int, { description: 'How many rows moved it in all.' })
  causeCount!: number;

  @Field(() => Float, {
    description:
      'Points moved by the rows not named and by facts counted together with them; with the causes, the whole move.',
  })
  otherPoints!: number;
}

export const RestatementConnection = connectionOf(RestatementModel, 'Restatement');
