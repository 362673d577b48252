import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { MethodRefModel } from '../methods/method.model.js';

@Policy('public-read')
@ObjectType('BacktestComparison', {
  description: 'One figure of ours beside that of a baseline, on the same cases. Never a figure without one.',
})
export class BacktestComparisonModel {
  @Field(() => String, { description: 'What it was asked of: a target year, or how far ahead.' })
  group!: string;

  @Field(() => String, { description: 'The baseline in words.' })
  baselineTitle!: string;

  @Field(() => String, { description: '"AP" (average precision, 0–1), "CRPS" (deaths) or "CRPS of log(1 + deaths)".' })
  measure!: string;

  @Field(() => Boolean, { description: 'True when more is better (AP), false when less is (CRPS).' })
  isHigherBetter!: boolean;

  @Field(() => Float, { description: 'Our figure.' })
  ours!: number;

  @Field(() => Float, { description: 'That of the baseline.' })
  baseline!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of the 95 % interval of ours − baseline, countries drawn anew; null = not computed.',
  })
  differenceLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the same interval.' })
  differenceHigh!: number | null;
}

@Policy('public-read')
@ObjectType('ReliabilityBin', {
  description:
    'One class of stated probabilities: when we said about `forecast`, it happened in `observed` of n cases.',
})
export class ReliabilityBinModel {
  @Field(() => Float, { description: 'Probabilities from here, 0–1.' })
  from!: number;

  @Field(() => Float, { description: 'To below here; the last class includes 1.' })
  to!: number;

  @Field(() => Int, { description: 'Forecasts in the class.' })
  n!: number;

  @Field(() => Float, { description: 'Their mean probability, 0–1.' })
  forecast!: number;

  @Field(() => Float, { description: 'Share of them that happened, 0–1.' })
  observed!: number;
}

@Policy('public-read')
@ObjectType('BacktestReport', {
  description: 'The last published run of one back-test, as `faultline backtest` wrote it beside the code.',
})
export class BacktestReportModel {
  @Field(() => ID, { description: 'Name of the suite: `faultline backtest <id>` repeats it.' })
  id!: string;

  @Field(() => String, { description: 'The question in words.' })
  title!: string;

  @Field(() => String, { description: 'The finding in a sentence or two, with its figures and baselines.' })
  headline!: string;

  @Field(() => String, { nullable: true, description: 'Where its data come from; null when it reads none.' })
  dataSource!: string | null;

  @Field(() => [String], { description: 'Names of the data files it read.' })
  dataFiles!: readonly string[];

  @Field(() => String, { nullable: true, description: 'SHA-256 over names and contents of those files.' })
  dataHash!: string | null;

  @Field(() => Int, { description: 'Seed of everything random in it.' })
  seed!: number;

  @Field(() => Int, { description: 'Resamples of its bootstrap intervals.' })
  resamples!: number;

  @Field(() => MethodRefModel, { description: 'Method it was run under.' })
  method!: MethodRefModel;

  @Field(() => String, { description: 'The whole report with all its tables, Markdown.' })
  markdown!: string;

  @Field(() => [BacktestComparisonModel], {
    description: 'Our figures beside the baselines; empty for a suite that illustrates and has none.',
  })
  comparisons!: readonly BacktestComparisonModel[];

  @Field(() => [ReliabilityBinModel], {
    description: 'How honest its stated probabilities were one month ahead; empty for a suite that states none.',
  })
  reliability!: readonly ReliabilityBinModel[];
}
