import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { RiskLabel } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { ContributionKindEnum, RiskLabelEnum, type ContributionKind } from '../common/enums.js';
import { connectionOf } from '../common/page.model.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';
import { MethodRefModel } from '../methods/method.model.js';
import { CoverageModel } from './coverage.model.js';

@Policy('public-read')
@ObjectType('PillarScore', { description: 'One pillar of a score, 0–100, high = more risk.' })
export class PillarScoreModel {
  @Field(() => ID, { description: 'Id of the pillar.' })
  id!: string;

  @Field(() => String, { description: 'Name of the pillar in words.' })
  title!: string;

  @Field(() => Float, { description: '0–100, high = more risk.' })
  value!: number;

  @Field(() => Float, { description: 'Weight in the score, 0–1.' })
  weight!: number;
}

@Policy('public-read')
@ObjectType('IndicatorScore', { description: 'One indicator of a score, 0–100, high = more risk.' })
export class IndicatorScoreModel {
  @Field(() => ID, { description: 'Id of the indicator.' })
  id!: string;

  @Field(() => String, { description: 'Name of the indicator in words.' })
  title!: string;

  @Field(() => ID, { description: 'Id of its pillar.' })
  pillar!: string;

  @Field(() => Float, { description: '0–100, high = more risk: 100 · load / (load + e50).' })
  value!: number;

  @Field(() => Float, { description: 'Sum of the loads on it, after confidence and decay.' })
  load!: number;

  @Field(() => Float, { description: 'Weight inside its pillar, 0–1.' })
  weight!: number;
}

@Policy('public-read')
@ObjectType('Contribution', {
  description: 'One line of the ledger: what an event or a factor adds. All lines add up to the score.',
})
export class ContributionModel {
  @Field(() => ContributionKindEnum, { description: 'Event or structural factor.' })
  kind!: ContributionKind;

  @Field(() => ID, { description: 'Id of the event or factor within its country.' })
  id!: string;

  @Field(() => Float, { description: 'Load on the indicator after confidence and decay.' })
  load!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Confidence that the event happened as coded, 0–0.99; null for a factor.',
  })
  confidence!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the load that is left on this day, 0–1; null for a factor.',
  })
  decay!: number | null;

  @Field(() => Float, { description: 'Points of the score, 0–100; the points of all lines sum to the score.' })
  points!: number;
}

export const ContributionConnection = connectionOf(ContributionModel, 'Contribution');

@Policy('public-read')
@ObjectType('Score', { description: 'Political risk of one country on one day, 0–100, high = more risk.' })
export class ScoreModel {
  @Field(() => CountryCodeScalar, { description: 'Country the score is of.' })
  country!: string;

  @Field(() => DateScalar, { description: 'Day the score is for.' })
  on!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only what was known by then counts; null = everything known.',
  })
  asOf!: string | null;

  @Field(() => Float, { description: '0–100, high = more risk.' })
  value!: number;

  @Field(() => Float, { description: 'Lower end of the 90 % band, 0–100.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end of the 90 % band, 0–100.' })
  high!: number;

  @Field(() => RiskLabelEnum, { description: 'Zone of the score, sticky against moves of 5 points or less.' })
  label!: RiskLabel;

  @Field(() => String, { description: 'Which way the number points: always "0–100, high = more risk".' })
  direction!: string;

  @Field(() => MethodRefModel, { description: 'Method that made the number.' })
  method!: MethodRefModel;

  @Field(() => CoverageModel, { description: 'What the score stands on.' })
  coverage!: CoverageModel;

  @Field(() => [PillarScoreModel], { description: 'The three pillars.' })
  pillars!: readonly PillarScoreModel[];

  @Field(() => [IndicatorScoreModel], { description: 'The ten indicators.' })
  indicators!: readonly IndicatorScoreModel[];
}
