import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RiskLabel } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { ContributionKindEnum, RiskLabelEnum, type ContributionKind } from '../common/enums.js';
import { connectionOf } from '../common/page.model.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';
import { MethodRefModel } from '../methods/method.model.js';
import { AlertConditionModel } from './alert-rule.model.js';

@Policy('own-alerts')
@ObjectType('AlertCause', { description: 'One of the three largest contributions behind an alert.' })
export class AlertCauseModel {
  @Field(() => ContributionKindEnum, { description: 'Event or structural factor.' })
  kind!: ContributionKind;

  @Field(() => ID, { description: 'Id of the event or factor within its country.' })
  id!: string;

  @Field(() => CountryCodeScalar, { description: 'The country.' })
  country!: string;

  @Field(() => ID, { description: 'Indicator it loads.' })
  indicator!: string;

  @Field(() => Float, {
    description:
      'Points of the score; for CHANGE points of the change. All contributions, not only these, add up to it.',
  })
  points!: number;

  @Field(() => String, { description: 'Class of the event in words, or name of the factor.' })
  title!: string;
}

@Policy('own-alerts')
@ObjectType('AlertFiring', { description: 'What an alert says; a rehearsal says the same of the past.' })
export class AlertFiringModel {
  @Field(() => CountryCodeScalar, { nullable: true, description: 'The country; null for a portfolio.' })
  country!: string | null;

  @Field(() => ID, { nullable: true, description: 'The portfolio whose score it is about; null for a country.' })
  portfolio!: string | null;

  @Field(() => String, { description: 'Name of the country or of the portfolio.' })
  subjectName!: string;

  @Field(() => DateScalar, { description: 'Day of the score.' })
  on!: string;

  @Field(() => DateTimeScalar, {
    description: 'The moment it became true: what was known by then is what it stands on.',
  })
  knownAt!: string;

  @Field(() => Float, { description: 'The score of that day as known at that moment, 0–100, high = more risk.' })
  value!: number;

  @Field(() => Float, { description: 'Lower end of the 90 % band.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end of the 90 % band.' })
  high!: number;

  @Field(() => RiskLabelEnum, { nullable: true, description: 'Zone of the score; null for a portfolio.' })
  label!: RiskLabel | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the rule looks at: the score, a pillar or indicator, points risen. Null for LABEL and EVENT.',
  })
  measured!: number | null;

  @Field(() => String, {
    description: 'Hash of everything the score is computed from: the same as that of the score at this `knownAt`.',
  })
  hash!: string;

  @Field(() => MethodRefModel, { description: 'Method of the score.' })
  method!: MethodRefModel;

  @Field(() => [AlertCauseModel], { description: 'The three largest contributions, the news itself first.' })
  causes!: readonly AlertCauseModel[];

  @Field(() => String, { description: 'What happened, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'Why it was raised, in sentences made from the ledger.' })
  text!: string;

  @Field(() => String, { description: 'Path of the page that shows the score as it was known then.' })
  permalink!: string;
}

@Policy('own-holdings')
@ObjectType('AlertExposure', { description: 'What you held in the country of an alert when it was raised.' })
export class AlertExposureModel {
  @Field(() => ID, { description: 'Id of the portfolio.' })
  portfolio!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Float, { description: 'Share of the portfolio in the country, 0–1.' })
  share!: number;

  @Field(() => Float, { description: 'Points of the portfolio’s score that come from the country.' })
  points!: number;
}

@Policy('own-alerts')
@ObjectType('Alert', { description: 'An alert as it was raised. It is never computed again.' })
export class AlertModel extends AlertFiringModel {
  @Field(() => ID, { description: 'Id of the alert.' })
  id!: string;

  @Field(() => ID, { description: 'The rule that raised it.' })
  ruleId!: string;

  @Field(() => String, { description: 'Name of the rule when it did.' })
  ruleName!: string;

  @Field(() => AlertConditionModel, { description: 'What the rule asked for when it did.' })
  condition!: AlertConditionModel;

  @Field(() => DateTimeScalar, { description: 'The moment the server noticed.' })
  evaluatedAt!: string;

  @Policy('own-holdings')
  @Field(() => [AlertExposureModel], {
    nullable: true,
    description: 'What you held there then; empty = nothing. Null with a key that was not made for portfolios.',
  })
  exposures!: readonly AlertExposureModel[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When you marked it as seen; null = you did not.' })
  acknowledgedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it is put aside; null = it is not.' })
  snoozedUntil!: string | null;

  @Field(() => Boolean, { description: 'Neither seen nor put aside.' })
  isWaiting!: boolean;
}

export const AlertConnection = connectionOf(AlertModel, 'Alert');

@Policy('own-alerts')
@ObjectType('AlertRehearsal', { description: 'When a rule would have spoken up, from what was known at each moment.' })
export class AlertRehearsalModel {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, inclusive.' })
  to!: string;

  @Field(() => Int, { description: 'How often it would have.' })
  count!: number;

  @Field(() => String, { description: 'The same in words: “7 times in 5 years”.' })
  summary!: string;

  @Field(() => [CountryCodeScalar], { description: 'Countries it was rehearsed on.' })
  countries!: readonly string[];
}
