import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PortfolioAction } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { CountryCodeScalar, DateTimeScalar } from '../common/scalars.js';
import { HoldingModel, HoldingProblemModel } from './holding.model.js';
import { LabelLimitModel } from './limits.model.js';
import { PortfolioActionEnum } from './portfolio.enums.js';

@Policy('own-holdings')
@ObjectType('CurrencyTotal', { description: 'Sum of the values in one currency, as given; nothing is converted.' })
export class CurrencyTotalModel {
  @Field(() => String, { nullable: true, description: 'ISO 4217 code; null for holdings without one.' })
  currency!: string | null;

  @Field(() => Float, { description: 'Sum of the values.' })
  total!: number;
}

@Policy('own-holdings')
@ObjectType('CurrencyRate', {
  description: 'What one unit of a currency counts as; stated by the owner, never fetched.',
})
export class CurrencyRateModel {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => Float, { description: 'Units of the portfolio’s own currency, above 0.' })
  rate!: number;
}

@Policy('own-holdings')
@ObjectType('CountryLimit', { description: 'The most of a portfolio that may lie in one named country.' })
export class CountryLimitModel {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => Float, { description: 'Share of the portfolio, 0–1.' })
  share!: number;
}

@Policy('own-holdings')
@ObjectType('PortfolioLimits', { description: 'Limits the owner set; null or absent = none.' })
export class PortfolioLimitsModel {
  @Field(() => Float, { nullable: true, description: 'Largest Herfindahl–Hirschman index over countries, 0–1.' })
  hhi!: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest share of any one country, 0–1.' })
  perCountry!: number | null;

  @Field(() => [CountryLimitModel], { description: 'Limits of single countries, in place of the general one.' })
  countries!: readonly CountryLimitModel[];

  @Field(() => [LabelLimitModel], { description: 'Largest shares in countries of a label.' })
  labels!: readonly LabelLimitModel[];

  @Field(() => Float, { nullable: true, description: 'Largest share whose country is unknown, 0–1.' })
  unknown!: number | null;
}

@Policy('own-holdings')
@ObjectType('PortfolioRevision', { description: 'One change of a portfolio; earlier states stay and can be put back.' })
export class PortfolioRevisionModel {
  @Field(() => Int, { description: 'Version the change made.' })
  version!: number;

  @Field(() => PortfolioActionEnum, { description: 'What was done.' })
  action!: PortfolioAction;

  @Field(() => Int, { description: 'How many holdings it touched.' })
  holdings!: number;

  @Field(() => [String], { description: 'Symbols it touched, at most ten.' })
  symbols!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Version that was put back; null for any other change.' })
  restored!: number | null;

  @Field(() => String, { description: 'Who did it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  recordedAt!: string;
}

@Policy('own-holdings')
@ObjectType('PortfolioShare', { description: 'A read-only link: weights and risk, no amounts.' })
export class PortfolioShareModel {
  @Field(() => ID, { description: 'Id of the link; not its token, which is told once.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What it is for, in the owner’s words.' })
  note!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops working; null = when it is revoked.' })
  expiresAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null = it was not.' })
  revokedAt!: string | null;
}

@Policy('own-holdings')
@ObjectType('NewPortfolioShare', { description: 'A link that was just made. Its address is told now and never again.' })
export class NewPortfolioShareModel {
  @Field(() => PortfolioShareModel, { description: 'The link.' })
  share!: PortfolioShareModel;

  @Field(() => String, { description: 'Address on this server, `/shared/…`: 256 random bits nobody can guess.' })
  path!: string;
}

@Policy('own-holdings')
@ObjectType('Portfolio', {
  description: 'An owner’s holdings and the political risk they run. Another owner’s is the same as none.',
})
export class PortfolioModel {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'Name the owner gave it.' })
  name!: string;

  @Field(() => Int, { description: 'Counts its changes; send it as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt!: string;
}

@Policy('own-holdings')
@ObjectType('HoldingsImport', {
  description: 'What became of a pasted or uploaded text. With one problem nothing is stored.',
})
export class HoldingsImportModel {
  @Field(() => Boolean, { description: 'Whether the portfolio holds it now: not after a dry run, nor with a problem.' })
  stored!: boolean;

  @Field(() => [HoldingModel], { description: 'What was understood, in the order of the text; at most the first 500.' })
  holdings!: readonly HoldingModel[];

  @Field(() => Int, { description: 'How many holdings were understood.' })
  holdingCount!: number;

  @Field(() => Int, { description: 'How many problems there are.' })
  problemCount!: number;

  @Field(() => [HoldingProblemModel], { description: 'The first 100 problems, by line.' })
  problems!: readonly HoldingProblemModel[];

  @Field(() => [String], { description: 'Columns of the text nobody reads.' })
  ignored!: readonly string[];

  @Field(() => Int, { description: 'Version of the portfolio afterwards.' })
  version!: number;
}
