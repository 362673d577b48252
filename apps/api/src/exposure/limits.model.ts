import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import type { RiskLabel } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { RiskLabelEnum } from '../common/enums.js';
import { CountryCodeScalar } from '../common/scalars.js';
import { LimitKindEnum, type LimitKind } from './portfolio.enums.js';

@Policy('own-holdings')
@ObjectType('LabelLimit', { description: 'The most of a portfolio that may lie in countries of one label.' })
export class LabelLimitModel {
  @Field(() => RiskLabelEnum, { description: 'The label.' })
  label!: RiskLabel;

  @Field(() => Float, { description: 'Share of the portfolio, 0–1.' })
  share!: number;
}

@Policy('shared-link')
@ObjectType('LimitBreach', { description: 'A limit of the owner that the portfolio breaks.' })
export class LimitBreachModel {
  @Field(() => LimitKindEnum, { description: 'What the limit is about.' })
  limit!: LimitKind;

  @Field(() => String, { nullable: true, description: 'Country code or label it names; null for the whole.' })
  of!: string | null;

  @Field(() => Float, { description: 'What it is, 0–1.' })
  actual!: number;

  @Field(() => Float, { description: 'What the owner allows, 0–1.' })
  allowed!: number;
}

@InputType('LabelLimitInput', { description: 'The most that may lie in countries of one label.' })
export class LabelLimitInput {
  @Field(() => RiskLabelEnum, { description: 'The label.' })
  label!: RiskLabel;

  @Field(() => Float, { description: 'Share of the portfolio, 0–1.' })
  share!: number;
}

@InputType('CountryLimitInput', { description: 'The most that may lie in one named country.' })
export class CountryLimitInput {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => Float, { description: 'Share of the portfolio, 0–1.' })
  share!: number;
}

@InputType('PortfolioLimitsInput', { description: 'All limits from now on; what is absent is no limit.' })
export class PortfolioLimitsInput {
  @Field(() => Float, { nullable: true, description: 'Largest Herfindahl–Hirschman index over countries, 0–1.' })
  hhi?: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest share of any one country, 0–1.' })
  perCountry?: number | null;

  @Field(() => [CountryLimitInput], { nullable: true, description: 'Limits of single countries.' })
  countries?: CountryLimitInput[] | null;

  @Field(() => [LabelLimitInput], { nullable: true, description: 'Largest shares in countries of a label.' })
  labels?: LabelLimitInput[] | null;

  @Field(() => Float, { nullable: true, description: 'Largest share whose country is unknown, 0–1.' })
  unknown?: number | null;
}
