import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { CountryCodeScalar, DateScalar } from '../common/scalars.js';
import { CurrencyTotalModel } from './portfolio.model.js';

@InputType('PillarShockInput', { description: 'Points by which a pillar moves; several on one pillar add up.' })
export class PillarShockInput {
  @Field(() => CountryCodeScalar, { nullable: true, description: 'The country; everywhere when absent.' })
  country?: string | null;

  @Field(() => ID, { description: 'Id of the pillar.' })
  pillar!: string;

  @Field(() => Float, { description: 'Points, positive = more risk; the pillar stays between 0 and 99.9.' })
  points!: number;
}

@InputType('CrisisInput', {
  description:
    'A past crisis happening in a country: what it added to each pillar there between two days is added here, in halvings of safety.',
})
export class CrisisInput {
  @Field(() => CountryCodeScalar, { description: 'Where it happens now.' })
  country!: string;

  @Field(() => CountryCodeScalar, { description: 'Where it happened.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its eve.' })
  eve!: string;

  @Field(() => DateScalar, { description: 'Its worst day.' })
  peak!: string;
}

@InputType('LossInput', { description: 'The owner’s own guess of a loss. Nobody else names money.' })
export class LossInput {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => Float, { description: 'Percent lost of the value that lies there, 0–100.' })
  percent!: number;
}

@InputType('ScenarioInput', { description: 'A day that might come. Shocks act first, crises on top.' })
export class ScenarioInput {
  @Field(() => [PillarShockInput], { nullable: true, description: 'Pillars that move, at most 50.' })
  shocks?: PillarShockInput[] | null;

  @Field(() => [CrisisInput], { nullable: true, description: 'Past crises, one per country, at most 20.' })
  crises?: CrisisInput[] | null;

  @Field(() => [LossInput], { nullable: true, description: 'Losses of the owner’s own guessing, at most 250.' })
  losses?: LossInput[] | null;
}

@Policy('own-holdings')
@ObjectType('CountryScenario', { description: 'Score of one country of the portfolio before and under a scenario.' })
export class CountryScenarioModel {
  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => Float, { description: 'Share of the portfolio, 0–1.' })
  share!: number;

  @Field(() => Float, { description: 'Score before, 0–100, high = more risk.' })
  before!: number;

  @Field(() => Float, { description: 'Score under the scenario, 0–100.' })
  after!: number;
}

@Policy('own-holdings')
@ObjectType('PortfolioScenario', {
  description: 'The same holdings under a scenario. No probability, and no money but the owner’s own.',
})
export class PortfolioScenarioModel {
  @Field(() => Float, { description: 'Score of the portfolio before, 0–100, high = more risk.' })
  before!: number;

  @Field(() => Float, { description: 'Score under the scenario, 0–100.' })
  after!: number;

  @Field(() => [CountryScenarioModel], { description: 'Every country that has a score.' })
  countries!: readonly CountryScenarioModel[];

  @Field(() => Float, { description: 'Share of the portfolio lost by the owner’s own percentages, 0–1.' })
  lossShare!: number;

  @Field(() => [CurrencyTotalModel], {
    description: 'The same in the currencies of the holdings as given; nothing is converted.',
  })
  losses!: readonly CurrencyTotalModel[];
}
