import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { Region, RiskLabel } from '#libs/events';
import {
  CountryOrderFieldEnum,
  OrderDirectionEnum,
  RegionEnum,
  RiskLabelEnum,
  type CountryOrderField,
  type OrderDirection,
} from '../common/enums.js';
import { ScoreArgs } from '../scores/scores.args.js';

@InputType('CountryOrder', { description: 'How countries are ordered; those without a score come last.' })
export class CountryOrder {
  @Field(() => CountryOrderFieldEnum, { description: 'What to order by.' })
  field!: CountryOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: 'desc', description: 'Largest or smallest first.' })
  direction!: OrderDirection;
}

@ArgsType()
export class CountriesArgs extends ScoreArgs {
  @Field(() => RegionEnum, { nullable: true, description: 'Only countries of this region.' })
  region?: Region | null;

  @Field(() => [RiskLabelEnum], { nullable: true, description: 'Only countries whose score is in one of these zones.' })
  labels?: RiskLabel[] | null;

  @Field(() => CountryOrder, { nullable: true, description: 'By region and name when absent.' })
  orderBy?: CountryOrder | null;

  @Field(() => Int, { defaultValue: 50, description: 'Rows on a page, 1–500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row to go on behind.' })
  after?: string | null;
}
