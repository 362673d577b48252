import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { CountryCodeScalar, DateScalar } from '../common/scalars.js';
import { MethodRefModel } from '../methods/method.model.js';

@Policy('public-read')
@ObjectType('CountrySensitivity', {
  description: 'Score and rank of a country, and where 90 % of the variations of the method put them.',
})
export class CountrySensitivityModel {
  @Field(() => CountryCodeScalar, { description: 'ISO 3166-1 alpha-3.' })
  country!: string;

  @Field(() => String, { description: 'Its English short name.' })
  name!: string;

  @Field(() => Float, { description: 'Score under the method as it is, 0–100, high = more risk.' })
  score!: number;

  @Field(() => Float, { description: 'Score below which 5 % of the variations lie.' })
  p5!: number;

  @Field(() => Float, { description: 'Score above which 5 % of the variations lie.' })
  p95!: number;

  @Field(() => Float, { description: 'Rank, 1 = highest risk; equal scores share the mean of their ranks.' })
  rank!: number;

  @Field(() => Float, { description: 'Rank above which (nearer to 1) 5 % of the variations put it.' })
  rankP5!: number;

  @Field(() => Float, { description: 'Rank below which 5 % of the variations put it.' })
  rankP95!: number;
}

@Policy('public-read')
@ObjectType('ParameterShare', {
  description: 'How much of the variance of all scores one judged figure of the method carries (Sobol share).',
})
export class ParameterShareModel {
  @Field(() => String, { description: 'The figure in words, for example "E50 of executive".' })
  parameter!: string;

  @Field(() => Float, { description: 'Share it carries alone, 0–1; small estimates below 0 are noise.' })
  first!: number;

  @Field(() => Float, { description: 'Share it carries with all its interactions, 0–1.' })
  total!: number;
}

@Policy('public-read')
@ObjectType('MethodVariant', {
  description: 'Another way to combine the same events, beside the method as it is.',
})
export class MethodVariantModel {
  @Field(() => ID, { description: 'Stable name, for example "equal-weights".' })
  id!: string;

  @Field(() => String, { description: 'The way in words.' })
  title!: string;

  @Field(() => Float, { nullable: true, description: 'Rank correlation (Spearman) with the method as it is, −1 to 1.' })
  spearman!: number | null;

  @Field(() => Float, { description: 'Share of the ten riskiest countries that are still among the ten, 0–1.' })
  topTenKept!: number;

  @Field(() => Float, { description: 'Mean of (variant − method as it is), points.' })
  meanChange!: number;
}

@Policy('public-read')
@ObjectType('Sensitivity', {
  description:
    'How much of the ranking is judgement: all weights, half-lives and E50 varied at random at once, ±25 % (log-normal), for the countries of the demo.',
})
export class SensitivityModel {
  @Field(() => DateScalar, { description: 'Day of the ranking.' })
  on!: string;

  @Field(() => Int, { description: 'Random variations of the method.' })
  draws!: number;

  @Field(() => MethodRefModel, { description: 'Method that was varied.' })
  method!: MethodRefModel;

  @Field(() => Float, { description: 'Mean rank correlation of the varied rankings with the ranking as it is.' })
  meanSpearman!: number;

  @Field(() => Float, { description: 'Rank correlation that 95 % of the variations exceed.' })
  p5Spearman!: number;

  @Field(() => Float, { description: 'Mean share of the ten riskiest that stay among the ten, 0–1.' })
  meanTopTenKept!: number;

  @Field(() => [CountrySensitivityModel], { description: 'Every country, highest score first.' })
  countries!: readonly CountrySensitivityModel[];

  @Field(() => [ParameterShareModel], { description: 'Every judged figure, the one that matters most first.' })
  parameters!: readonly ParameterShareModel[];

  @Field(() => [MethodVariantModel], {
    description: 'Equal weights, arithmetic mean, each pillar switched off, challengers.',
  })
  variants!: readonly MethodVariantModel[];
}
