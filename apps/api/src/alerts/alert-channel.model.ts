import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChannelKind, DeliveryState } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { connectionOf } from '../common/page.model.js';
import { DateTimeScalar } from '../common/scalars.js';
import { ChannelKindEnum, DeliveryStateEnum } from './alert.enums.js';

@Policy('own-alerts')
@ObjectType('AlertChannel', { description: 'Where you want to be told.' })
export class AlertChannelModel {
  @Field(() => ID, { description: 'Id of the channel.' })
  id!: string;

  @Field(() => ChannelKindEnum, { description: 'What it is.' })
  kind!: ChannelKind;

  @Field(() => String, { description: 'Name you gave it.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'URL of the webhook or address of the mailbox; null for a feed.',
  })
  address!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'Why nothing is sent there now, and what to do; null = it is.' })
  problem!: string | null;
}

@Policy('own-alerts')
@ObjectType('NewAlertChannel', { description: 'A channel that was just made, with what is told only once.' })
export class NewAlertChannelModel {
  @Field(() => AlertChannelModel, { description: 'The channel.' })
  channel!: AlertChannelModel;

  @Field(() => String, {
    nullable: true,
    description: 'Secret of a webhook (`whsec_…`), which its messages are signed with: keep it, it is not told again.',
  })
  secret!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of a feed. Whoever has it can read your alerts: it is not told again.',
  })
  path!: string | null;
}

@Policy('own-alerts')
@ObjectType('AlertDelivery', { description: 'One message to one channel, and how it went.' })
export class AlertDeliveryModel {
  @Field(() => ID, { description: 'Id of the message; a message that is sent again keeps it.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The alert it tells of; null for a test message.' })
  alertId!: string | null;

  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  @Field(() => DeliveryStateEnum, { description: 'How it stands.' })
  state!: DeliveryState;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed, or why it was kept back.' })
  problem!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was queued.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was tried last.' })
  attemptedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next; null = not again.' })
  nextAttemptAt!: string | null;
}

export const AlertDeliveryConnection = connectionOf(AlertDeliveryModel, 'AlertDelivery');

@Policy('own-alerts')
@ObjectType('AlertSettings', { description: 'What this installation can do about alerts.' })
export class AlertSettingsModel {
  @Field(() => Boolean, { description: 'Webhooks are switched on.' })
  webhooks!: boolean;

  @Field(() => Boolean, { description: 'E-mail is switched on.' })
  email!: boolean;

  @Field(() => String, { nullable: true, description: 'Sender of the e-mails.' })
  emailFrom!: string | null;

  @Field(() => Int, { description: 'Rules one owner may have.' })
  mostRules!: number;

  @Field(() => Int, {
    description: 'Messages a channel gets within an hour; the others are kept back and stand in the log.',
  })
  mostMessagesPerHour!: number;
}
