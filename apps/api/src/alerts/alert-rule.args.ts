import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { RiskLabel } from '#libs/events';
import { KeyArgs, OwnChangeArgs } from '../common/change.args.js';
import { RiskLabelEnum } from '../common/enums.js';
import { CountryCodeScalar, DateScalar } from '../common/scalars.js';
import { AlertKindEnum, type AlertKind } from './alert.enums.js';

@InputType('AlertConditionInput', {
  description: 'What has to be true. Each kind wants its own fields; others are refused.',
})
export class AlertConditionInput {
  @Field(() => AlertKindEnum, { description: 'What it looks at.' })
  kind!: AlertKind;

  @Field(() => Float, {
    nullable: true,
    description: 'Value to be reached, above 0 and at most 100; for CHANGE points risen. Not for LABEL and EVENT.',
  })
  atLeast?: number | null;

  @Field(() => ID, { nullable: true, description: 'Pillar, for PILLAR.' })
  pillar?: string | null;

  @Field(() => ID, { nullable: true, description: 'Indicator, for INDICATOR.' })
  indicator?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days between the two scores, 1–366, for CHANGE.' })
  days?: number | null;

  @Field(() => RiskLabelEnum, { nullable: true, description: 'Label to be reached, for LABEL.' })
  label?: RiskLabel | null;

  @Field(() => [ID], { nullable: true, description: 'Classes of events, 1–50, for EVENT.' })
  classes?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'How sure an event must be, 0–0.99, for EVENT; 0 when absent.' })
  confidence?: number | null;
}

@InputType('AlertRuleInput', { description: 'A rule as it is saved, or rehearsed before it is.' })
export class AlertRuleInput {
  @Field(() => String, { description: 'Name, 1–100 characters.' })
  name!: string;

  @Field(() => AlertConditionInput, { description: 'What has to be true.' })
  condition!: AlertConditionInput;

  @Field(() => [CountryCodeScalar], {
    defaultValue: [],
    description:
      'Countries to watch, for example a watchlist; empty = those of the portfolio, or every country a feed covers.',
  })
  countries!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'A portfolio of yours: needed for PORTFOLIO, else its countries are watched.',
  })
  portfolio?: string | null;

  @Field(() => Float, {
    defaultValue: 5,
    description: 'Points by which the value must fall below its threshold before the rule speaks up again, 0–100.',
  })
  hysteresis!: number;

  @Field(() => Float, {
    defaultValue: 24,
    description: 'Hours of silence about the same country after an alert, 0–8784.',
  })
  coolDownHours!: number;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Channels that are told, at most 10; the page and the feed show every alert.',
  })
  channels!: string[];
}

@ArgsType()
export class CreateAlertRuleArgs extends KeyArgs {
  @Field(() => AlertRuleInput, { description: 'The rule.' })
  rule!: AlertRuleInput;
}

@ArgsType()
export class AlertRuleChangeArgs extends OwnChangeArgs {
  @Field(() => ID, { description: 'Id of the rule.' })
  id!: string;
}

@ArgsType()
export class UpdateAlertRuleArgs extends AlertRuleChangeArgs {
  @Field(() => AlertRuleInput, { description: 'The whole rule from now on.' })
  rule!: AlertRuleInput;
}

@ArgsType()
export class PauseAlertRuleArgs extends AlertRuleChangeArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'False switches it on again.' })
  isPaused!: boolean;
}

@ArgsType()
export class RehearseAlertArgs {
  @Field(() => AlertRuleInput, { description: 'The rule; nothing is stored.' })
  rule!: AlertRuleInput;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, inclusive; not later than today.' })
  to!: string;
}
