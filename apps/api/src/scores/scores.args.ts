import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { IntervalEnum, SeriesPartsEnum, type Interval, type SeriesParts } from '../common/enums.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';
import { WeighingArgs } from '../methods/weighing.args.js';

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
export class ScoreArgs extends WeighingArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Day of the score; today when absent.' })
  on?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only what was known by then; everything known when absent.',
  })
  asOf?: string | null;
}

/** What every series is asked with. */
@ArgsType()
export class PeriodArgs extends WeighingArgs {
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
