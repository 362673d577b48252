import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ChannelKind } from '#libs/storage';
import { PageArgs } from '../common/page.model.js';
import { CountryCodeScalar, DateTimeScalar } from '../common/scalars.js';
import { ChannelKindEnum } from './alert.enums.js';

@InputType('AlertFilter', { description: 'Which alerts; conditions are joined by "and".' })
export class AlertFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this rule.' })
  rule?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'About this country.' })
  country?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those neither seen nor put aside; false: the others.' })
  waiting?: boolean | null;
}

@ArgsType()
export class AlertsArgs extends PageArgs {
  @Field(() => AlertFilterInput, { nullable: true, description: 'Which alerts; all when absent.' })
  filter?: AlertFilterInput | null;
}

@ArgsType()
export class AcknowledgeAlertArgs {
  @Field(() => ID, { description: 'Id of the alert.' })
  id!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False takes it back.' })
  isAcknowledged!: boolean;
}

@ArgsType()
export class SnoozeAlertArgs {
  @Field(() => ID, { description: 'Id of the alert.' })
  id!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when: the alert is put aside and its rule keeps silent about the country. Null takes it back.',
  })
  until?: string | null;
}

@InputType('AlertChannelInput', { description: 'Where you want to be told.' })
export class AlertChannelInput {
  @Field(() => ChannelKindEnum, { description: 'What it is.' })
  kind!: ChannelKind;

  @Field(() => String, { description: 'Name, 1–100 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'URL of the webhook (https) or address of the mailbox; none for a feed.',
  })
  address?: string | null;
}

@ArgsType()
export class AlertDeliveriesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Messages of this alert; all when absent.' })
  alert?: string | null;
}

@ArgsType()
export class FiringsArgs {
  @Field(() => Int, { defaultValue: 100, description: 'How many, 1–500, the newest.' })
  first!: number;
}
