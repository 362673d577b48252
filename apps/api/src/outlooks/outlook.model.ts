import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { ReliabilityBinModel } from '../backtests/backtest.model.js';
import { CountryCodeScalar, DateTimeScalar } from '../common/scalars.js';

@Policy('public-read')
@ObjectType('DeathsClass', { description: 'A range of deaths in one month and how likely it is.' })
export class DeathsClassModel {
  @Field(() => Int, { description: 'Fewest deaths of the range.' })
  from!: number;

  @Field(() => Int, { nullable: true, description: 'Most deaths of the range; null = no upper end.' })
  to!: number | null;

  @Field(() => Float, { description: 'Probability of a month in the range, 0–1; the ranges sum to 1.' })
  probability!: number;

  @Field(() => Float, { description: 'The same by the last twelve months known, each equally likely: the baseline.' })
  baseline!: number;
}

@Policy('public-read')
@ObjectType('MonthlyDeaths', { description: 'Deaths from organised violence in one month, as UCDP counts them.' })
export class MonthlyDeathsModel {
  @Field(() => String, { description: 'Month, YYYY-MM.' })
  month!: string;

  @Field(() => Float, { description: 'Deaths, best estimate.' })
  deaths!: number;
}

@Policy('public-read')
@ObjectType('OutlookForecast', {
  description:
    'Deaths from organised violence (state-based, non-state, one-sided) in one month, as a predictive distribution. Read from the country’s own record alone.',
})
export class OutlookForecastModel {
  @Field(() => Float, { description: 'Probability of a violent month (`threshold` deaths or more), 0–1.' })
  probability!: number;

  @Field(() => Float, { description: 'Share of the last twelve months known that were violent, 0–1: the baseline.' })
  baseline!: number;

  @Field(() => Int, { description: 'Deaths from which a month counts as violent.' })
  threshold!: number;

  @Field(() => Float, { description: 'Deaths not exceeded in 10 of 100 cases.' })
  p10!: number;

  @Field(() => Float, { description: 'Deaths not exceeded in 50 of 100 cases.' })
  p50!: number;

  @Field(() => Float, { description: 'Deaths not exceeded in 90 of 100 cases.' })
  p90!: number;

  @Field(() => [DeathsClassModel], { description: 'The distribution in classes, fewest deaths first.' })
  classes!: readonly DeathsClassModel[];

  @Field(() => String, { description: 'Newest month it knows, YYYY-MM.' })
  newestMonth!: string;

  @Field(() => Int, {
    description: 'Months from the newest it knows to the one it is about; the longer, the less it says.',
  })
  lead!: number;

  @Field(() => Int, { description: 'Months of record it stands on.' })
  monthsKnown!: number;

  @Field(() => [MonthlyDeathsModel], { description: 'The last 36 months it knows, oldest first.' })
  history!: readonly MonthlyDeathsModel[];

  @Field(() => [ReliabilityBinModel], {
    description:
      'How honest probabilities given that far ahead were in the back-test; empty where the report was left out.',
  })
  calibration!: readonly ReliabilityBinModel[];
}

@Policy('public-read')
@ObjectType('FrozenOutlook', {
  description: 'An outlook as it was frozen at the beginning of its month, never changed since.',
})
export class FrozenOutlookModel {
  @Field(() => CountryCodeScalar, { description: 'Country it is about.' })
  country!: string;

  @Field(() => String, { description: 'Month it is about, YYYY-MM.' })
  month!: string;

  @Field(() => Float, { description: 'Probability of a violent month, 0–1, as it was given.' })
  probability!: number;

  @Field(() => Float, { description: 'Share of the last twelve months known then that were violent: the baseline.' })
  baseline!: number;

  @Field(() => Int, { description: 'Months from the newest it knew to its own.' })
  lead!: number;

  @Field(() => DateTimeScalar, { description: 'Nothing that became known after this moment was used.' })
  asOf!: string;

  @Field(() => DateTimeScalar, { description: 'When it was frozen.' })
  recordedAt!: string;

  @Field(() => Boolean, {
    description:
      'True when it was made up after the first days of its month from what was known then: not as published.',
  })
  isLate!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Deaths counted in its month, as known now; null = not known yet.',
  })
  deaths!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the month was violent; null = not known yet.' })
  happened!: boolean | null;
}

@Policy('public-read')
@ObjectType('Outlook', {
  description:
    'The one forecast of the product, for the month after a day, from what was known by the close of that day; none without a monitored feed of deaths.',
})
export class OutlookModel {
  @Field(() => ID, { description: 'Country code and month.' })
  id!: string;

  @Field(() => CountryCodeScalar, { description: 'Country it is about.' })
  country!: string;

  @Field(() => String, { description: 'Month it is about, YYYY-MM: the one after the day asked for.' })
  month!: string;

  @Field(() => DateTimeScalar, { description: 'Nothing that became known after this moment is used.' })
  asOf!: string;

  @Field(() => OutlookForecastModel, {
    nullable: true,
    description: 'The forecast; null when there is none, and `reason` says why.',
  })
  forecast!: OutlookForecastModel | null;

  @Field(() => String, { nullable: true, description: 'Why there is no forecast; null when there is one.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who counted the deaths, as they ask to be named.' })
  attribution!: string | null;

  @Field(() => [String], { description: 'What it cannot do, in sentences.' })
  limits!: readonly string[];
}

@Policy('public-read')
@ObjectType('OutlookScores', {
  description: 'How frozen outlooks fared beside the last twelve months as the forecast; lower is better.',
})
export class OutlookScoresModel {
  @Field(() => Int, { description: 'Country-months whose deaths are known.' })
  n!: number;

  @Field(() => Int, { description: 'Of them violent.' })
  violent!: number;

  @Field(() => Float, { description: 'Brier score of the probabilities, 0–1.' })
  brier!: number;

  @Field(() => Float, { description: 'Brier score of the baseline.' })
  baselineBrier!: number;

  @Field(() => Float, { description: 'Mean negative log of the probability given to what happened, nats.' })
  logScore!: number;

  @Field(() => Float, { description: 'Mean CRPS of the distributions, deaths.' })
  crps!: number;

  @Field(() => Float, { description: 'Mean CRPS of the baseline, deaths.' })
  baselineCrps!: number;

  @Field(() => [ReliabilityBinModel], { description: 'What was said and what happened, by class of probability.' })
  reliability!: readonly ReliabilityBinModel[];
}

@Policy('public-read')
@ObjectType('OutlookScoreCard', {
  description: 'The public score card of all frozen outlooks; `/data/outlook.csv` has every row.',
})
export class OutlookScoreCardModel {
  @Field(() => OutlookScoresModel, {
    nullable: true,
    description: 'Those frozen in time; null before the first month is over.',
  })
  published!: OutlookScoresModel | null;

  @Field(() => OutlookScoresModel, {
    nullable: true,
    description: 'Those made up later from what was known then, kept apart; null when there are none.',
  })
  late!: OutlookScoresModel | null;

  @Field(() => Int, { description: 'Frozen outlooks whose month’s deaths are not known yet.' })
  open!: number;
}
