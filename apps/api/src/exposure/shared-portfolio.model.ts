import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { connectionOf } from '../common/page.model.js';
import { CountryCodeScalar } from '../common/scalars.js';
import { CountryWeightModel } from './holding.model.js';

@Policy('shared-link')
@ObjectType('SharedHolding', { description: 'A position as a link shows it: its share, never its value.' })
export class SharedHoldingModel {
  @Field(() => String, { description: 'Symbol.' })
  symbol!: string;

  @Field(() => String, { nullable: true, description: 'Name in words, where the owner gave one.' })
  name!: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Where it is registered: never counted as exposure.' })
  domicile!: string | null;

  @Field(() => ID, { nullable: true, description: 'Row of the sector table.' })
  sector!: string | null;

  @Field(() => [CountryWeightModel], { description: 'The countries it lies in.' })
  countries!: readonly CountryWeightModel[];

  @Field(() => Float, { description: 'Share of the holding whose country nobody has named, 0–1.' })
  unknown!: number;

  @Field(() => Float, { nullable: true, description: 'Share of the portfolio, 0–1; null while a rate is missing.' })
  share!: number | null;
}

export const SharedHoldingConnection = connectionOf(SharedHoldingModel, 'SharedHolding');

@Policy('shared-link')
@ObjectType('SharedPortfolio', {
  description: 'A portfolio as a read-only link shows it: weights and risk, no amounts.',
})
export class SharedPortfolioModel {
  @Field(() => String, { description: 'Name the owner gave it.' })
  name!: string;

  @Field(() => Int, { description: 'How many holdings it has.' })
  holdingCount!: number;
}
