import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Attribution, SourceGrade } from '#libs/events';
import { AttributionEnum, SourceGradeEnum } from '../common/enums.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';

@InputType('ActorInput', { description: 'Somebody who took part.' })
export class ActorInput {
  @Field(() => String, { description: 'Name as the source gives it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Role in the event or office.' })
  role?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Country the actor belongs to.' })
  country?: string | null;
}

@InputType('EvidenceInput', { description: 'What one report says about the event.' })
export class EvidenceInput {
  @Field(() => String, { description: 'Who published it.' })
  publisher!: string;

  @Field(() => String, { nullable: true, description: 'Headline as published.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read; http(s) only.' })
  url?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: string;

  @Field(() => String, { nullable: true, description: 'The text, kept as it is; the quote must be part of it.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The sentence that says so, exactly as in the text.' })
  quote?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Independence group; the publisher when absent. Copies of one wire share it.',
  })
  group?: string | null;

  @Field(() => SourceGradeEnum, { description: 'Admiralty letter of the source.' })
  grade!: SourceGrade;

  @Field(() => AttributionEnum, { description: 'Who the report has it from.' })
  attribution!: Attribution;

  @Field(() => Boolean, { nullable: true, description: 'The report denies the event.' })
  denies?: boolean | null;
}

@InputType('ReportEventInput', { description: 'An event an analyst reports, with at least one report that says so.' })
export class ReportEventInput {
  @Field(() => CountryCodeScalar, { description: 'Country it happened in.' })
  country!: string;

  @Field(() => DateScalar, { description: 'Local day it happened; tomorrow at the latest.' })
  occurredOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a running interval, inclusive.' })
  until?: string | null;

  @Field(() => ID, { description: 'Class of the vocabulary.' })
  class!: string;

  @Field(() => String, { nullable: true, description: 'A headline of your own.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Place.' })
  place?: string | null;

  @Field(() => [ActorInput], { nullable: true, description: 'Who took part.' })
  actors?: ActorInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Dead; absent = no figure.' })
  dead?: number | null;

  @Field(() => Int, { nullable: true, description: 'Injured; absent = no figure.' })
  injured?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Structural factors of the country it hits.' })
  factorIds?: string[] | null;

  @Field(() => [EvidenceInput], { description: 'Reports, at least one of which does not deny it.' })
  reports!: EvidenceInput[];
}

@InputType('ReviseEventInput', {
  description: 'What changes; absent fields stay as they are, given reports are added.',
})
export class ReviseEventInput {
  @Field(() => DateScalar, { nullable: true, description: 'Local day it happened.' })
  occurredOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a running interval; null = no interval.' })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'Class of the vocabulary.' })
  class?: string | null;

  @Field(() => String, { nullable: true, description: 'A headline of your own.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Place.' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: 'Dead; null = no figure.' })
  dead?: number | null;

  @Field(() => Int, { nullable: true, description: 'Injured; null = no figure.' })
  injured?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Structural factors of the country it hits.' })
  factorIds?: string[] | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'Further reports.' })
  reports?: EvidenceInput[] | null;
}
