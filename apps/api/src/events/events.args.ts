import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { EventOrderFieldEnum, OrderDirectionEnum, type EventOrderField, type OrderDirection } from '../common/enums.js';
import { PageArgs } from '../common/page.model.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';
import { WeighingArgs } from '../methods/weighing.args.js';

@InputType('EventFilter', { description: 'Which events; conditions are joined by "and", values of one list by "or".' })
export class EventFilter {
  @Field(() => [CountryCodeScalar], { nullable: true, description: 'Countries.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Classes of the vocabulary.' })
  classes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Indicators the class loads.' })
  indicators?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Pillars the class loads.' })
  pillars?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day it happened.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it happened, inclusive.' })
  to?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Feeds it came through.' })
  feeds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words in title, place or actors.' })
  text?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Least confidence that it happened as coded, 0–1, at the asOf of the filter and under the newest method.',
  })
  minConfidence?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the withdrawn ones instead of those that stand.' })
  retracted?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'As known then; everything known when absent.' })
  asOf?: string | null;
}

@InputType('EventOrder', { description: 'How events are ordered; newest first when absent.' })
export class EventOrder {
  @Field(() => EventOrderFieldEnum, { description: 'What to order by.' })
  field!: EventOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: 'desc', description: 'DESC: newest, or most points, first.' })
  direction!: OrderDirection;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'With POINTS: the day of the score they add to; the last day of the filter, or today, when absent.',
  })
  on?: string | null;
}

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events; all when absent.' })
  filter?: EventFilter | null;

  @Field(() => EventOrder, { nullable: true, description: 'Order; by day, newest first, when absent.' })
  orderBy?: EventOrder | null;
}

@ArgsType()
export class LargestEventsArgs extends WeighingArgs {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, inclusive.' })
  to!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only what was known by then; everything known when absent.',
  })
  asOf?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1–500.' })
  first!: number;
}

@ArgsType()
export class EventPointsArgs extends WeighingArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day; the day it happened when absent.' })
  on?: string | null;
}
