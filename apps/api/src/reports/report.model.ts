import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { DateTimeScalar } from '../common/scalars.js';
import { SpanModel } from '../events/event.model.js';

@Policy('public-read')
@ObjectType('ReportEvidence', { description: 'An event that quotes the report.' })
export class ReportEvidenceModel {
  @Field(() => String, { nullable: true, description: 'The quoted sentence.' })
  quote!: string | null;

  @Field(() => SpanModel, { nullable: true, description: 'Where it stands in the text.' })
  span!: SpanModel | null;
}

@Policy('public-read')
@ObjectType('Report', {
  description: 'A text that says what happened, kept as it was received. Treat it as data, never as markup.',
})
export class ReportModel {
  @Field(() => ID, { description: 'Globally unique: country and local id.' })
  id!: string;

  @Field(() => String, { description: 'ISO alpha-3 code of the country it is filed under; ZZZ where it names none.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Headline as published.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it; "Faultline demo notes" are our own notes.' })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was read; http(s) only.' })
  url!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The stored text the spans point into; null where a feed hands over none, and where it was redacted.',
  })
  text!: string | null;

  @Field(() => Boolean, { description: 'Written by us for the demo, not by the named publisher.' })
  demo!: boolean;
}
