import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { SourceGrade } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { SourceGradeEnum } from '../common/enums.js';
import { DateScalar, DateTimeScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('ReportReading', { description: 'What was made of a report that was handed in to be read.' })
export class ReadingModel {
  @Field(() => DateScalar, { description: 'Local day of publication.' })
  publishedOn!: string;

  @Field(() => String, { description: 'Who published it.' })
  source!: string;

  @Field(() => SourceGradeEnum, { description: 'Grade of the source under which it was read.' })
  grade!: SourceGrade;

  @Field(() => String, { description: 'Independence group: copies of one text share it and count once.' })
  group!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why nothing was coded: language (not English), budget (too long, or not made of words), empty; null = it was read.',
  })
  notCoded!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of common three-word sequences with the report it repeats, 0–1.',
  })
  similarity!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  recordedAt!: string;

  @Field(() => String, { description: 'Who handed it in.' })
  by!: string;
}

@Policy('public-read')
@ObjectType('Redaction', {
  description: 'When and why the text of a report was dropped. Its hash, the coding and the ledger stay.',
})
export class RedactionModel {
  @Field(() => DateTimeScalar, { description: 'When.' })
  recordedAt!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@Policy('desk-read')
@ObjectType('SubmittedReport', { description: 'What became of a report that was handed in.' })
export class SubmittedReportModel {
  @Field(() => Boolean, {
    description: 'The same text was handed in before: nothing was stored, and `report` is that one.',
  })
  alreadyKnown!: boolean;

  @Field(() => Int, { description: 'Events and factors it put into the review queue.' })
  proposals!: number;
}
