import { ArgsType, Field, InputType } from '@nestjs/graphql';
import type { SourceGrade } from '#libs/events';
import { KeyArgs } from '../common/change.args.js';
import { SourceGradeEnum } from '../common/enums.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';

@InputType('SubmitReportInput', {
  description:
    'A report to be read. Send its text or its HTML, up to 200 KB; larger bodies than 100 KB go to POST /reports.',
})
export class SubmitReportInput {
  @Field(() => String, { nullable: true, description: 'The text, kept as it is.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The page in place of the text: what a reader sees of it is kept beside it.',
  })
  html?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Headline as published, up to 300 characters; that of the page when absent.',
  })
  title?: string | null;

  @Field(() => DateScalar, { description: 'Local day of publication; "yesterday" in the text counts from it.' })
  publishedOn!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The moment of publication where it is known; the close of the day when absent.',
  })
  publishedAt?: string | null;

  @Field(() => String, { description: 'Who published it, up to 200 characters.' })
  source!: string;

  @Field(() => SourceGradeEnum, {
    nullable: true,
    description: 'Admiralty letter; the one the source has when absent, F when it has none.',
  })
  grade?: SourceGrade | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read; http(s) only. It is not fetched.' })
  url?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'What it is about; found in the text when absent.' })
  country?: string | null;
}

@ArgsType()
export class SubmitReportArgs extends KeyArgs {
  @Field(() => SubmitReportInput, { description: 'The report.' })
  input!: SubmitReportInput;
}
