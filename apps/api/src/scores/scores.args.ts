import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IntervalEnum, SeriesPartsEnum, type Interval, type SeriesParts } from '../common/enums.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';

@InputType('WeightInput', { description: 'A weight of the caller for one pillar or indicator.' })
export class WeightInput {
  @Field(() => ID, { description: 'Id of the pillar or indicator.' })
  id!: string;

  @Field(() => Float, { description: '0–1; 0 switches it off. Never renormalised.' })
  weight!: number;
}

@InputType('WeightsInput', { description: 'Weights of the caller; what is not named keeps the weight of the method.' })
export class WeightsInput {
  @Field(() => [WeightInput], {
    nullable: true,
    description: 'Weights of pillars in the score; their sum is at most 1.',
  })
  pillars?: WeightInput[] | null;

  @Field(() => [WeightInput], {
    nullable: true,
    description: 'Weights of indicators in their pillar; at most 1 per pillar.',
  })
  indicators?: WeightInput[] | null;
}

@InputType('AsOf', {
  isOneOf: true,
  description: 'Which knowledge a series stands on: one moment, or each day its own close.',
})
export class AsOfInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was known at this moment.' })
  at?: string;

  @Field(() => Boolean, { nullable: true, description: 'True: each day as it was known at its own close.' })
  published?: boolean;
}

@ArgsType()
export class ScoreArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Day of the score; today when absent.' })
  on?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only what was known by then; everything known when absent.',
  })
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the method; the newest when absent.' })
  method?: string | null;

  @Field(() => WeightsInput, { nullable: true, description: 'Weights of your own; those of the method when absent.' })
  weights?: WeightsInput | null;
}

/** What every series is asked with. */
@ArgsType()
export class PeriodArgs {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, inclusive.' })
  to!: string;

  @Field(() => IntervalEnum, { defaultValue: 'day', description: 'Step of the series.' })
  interval!: Interval;

  @Field(() => AsOfInput, {
    nullable: true,
    description: 'Which knowledge it stands on; everything known when absent.',
  })
  asOf?: AsOfInput | null;

  @Field(() => String, { nullable: true, description: 'Version of the method; the newest when absent.' })
  method?: string | null;

  @Field(() => WeightsInput, { nullable: true, description: 'Weights of your own; those of the method when absent.' })
  weights?: WeightsInput | null;
}

@ArgsType()
export class SeriesArgs extends PeriodArgs {
  @Field(() => SeriesPartsEnum, { defaultValue: 'pillars', description: 'Columns beside the score.' })
  parts!: SeriesParts;
}

@ArgsType()
export class ScoresArgs extends SeriesArgs {
  @Field(() => [CountryCodeScalar], { description: 'Countries, each once.' })
  countries!: string[];
}

@ArgsType()
export class MoversArgs {
  @Field(() => Int, { defaultValue: 7, description: 'Days between the two scores, 1–3650.' })
  days!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The later day; today when absent.' })
  on?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only what was known by then; everything known when absent.',
  })
  asOf?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, largest move first, 1–500.' })
  first!: number;
}

@ArgsType()
export class LedgerArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Lines on a page, 1–500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the line to go on behind.' })
  after?: string | null;
}
