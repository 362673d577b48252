import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RiskLabel } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { RiskLabelEnum } from '../common/enums.js';
import { CountryCodeScalar, DateTimeScalar } from '../common/scalars.js';
import { AlertKindEnum, type AlertKind } from './alert.enums.js';

@Policy('own-alerts')
@ObjectType('AlertCondition', {
  description: 'What has to be true for a rule to speak up. Values 0–100, high = more risk.',
})
export class AlertConditionModel {
  @Field(() => AlertKindEnum, { description: 'What it looks at.' })
  kind!: AlertKind;

  @Field(() => Float, {
    nullable: true,
    description: 'Value to be reached, 0–100; for CHANGE points risen. Null for LABEL and EVENT.',
  })
  atLeast!: number | null;

  @Field(() => ID, { nullable: true, description: 'Pillar, for PILLAR.' })
  pillar!: string | null;

  @Field(() => ID, { nullable: true, description: 'Indicator, for INDICATOR.' })
  indicator!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days between the two scores, 1–366, for CHANGE.' })
  days!: number | null;

  @Field(() => RiskLabelEnum, { nullable: true, description: 'Label to be reached, for LABEL.' })
  label!: RiskLabel | null;

  @Field(() => [ID], { nullable: true, description: 'Classes of events, for EVENT.' })
  classes!: readonly string[] | null;

  @Field(() => Float, { nullable: true, description: 'How sure an event must be, 0–0.99, for EVENT.' })
  confidence!: number | null;
}

@Policy('own-alerts')
@ObjectType('AlertRule', { description: 'A rule of yours: when to be told of what.' })
export class AlertRuleModel {
  @Field(() => ID, { description: 'Id of the rule.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version!: number;

  @Field(() => String, { description: 'Name you gave it.' })
  name!: string;

  @Field(() => AlertConditionModel, { description: 'What has to be true.' })
  condition!: AlertConditionModel;

  @Field(() => String, { description: 'The rule as a sentence.' })
  sentence!: string;

  @Field(() => [CountryCodeScalar], {
    description:
      'Countries it watches; empty = those of the portfolio when it names one, else every country a feed covers.',
  })
  countries!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The portfolio whose score or countries it watches.' })
  portfolio!: string | null;

  @Field(() => Float, {
    description: 'Points by which the value must fall below its threshold before the rule speaks up again.',
  })
  hysteresis!: number;

  @Field(() => Float, { description: 'Hours of silence about the same country after an alert.' })
  coolDownHours!: number;

  @Field(() => Boolean, { description: 'It is switched off for now.' })
  isPaused!: boolean;

  @Field(() => DateTimeScalar, { description: 'It looks at what becomes known after this moment.' })
  since!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was changed last.' })
  changedAt!: string;
}
