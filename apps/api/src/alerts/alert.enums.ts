import { registerEnumType } from '@nestjs/graphql';
import type { AlertCondition } from '#libs/alerts';
import { CHANNEL_KINDS, DELIVERY_STATES, type ChannelKind, type DeliveryState } from '#libs/storage';
import { enumOf } from '../common/enums.js';

export type AlertKind = AlertCondition['kind'];
const ALERT_KINDS: readonly AlertKind[] = ['score', 'pillar', 'indicator', 'change', 'label', 'event', 'portfolio'];

export const AlertKindEnum = enumOf(ALERT_KINDS);
export const ChannelKindEnum = enumOf<ChannelKind>(CHANNEL_KINDS);
export const DeliveryStateEnum = enumOf<DeliveryState>(DELIVERY_STATES);

registerEnumType(AlertKindEnum, {
  name: 'AlertKind',
  description:
    'What a rule looks at: the score, a pillar, an indicator, how far the score rose over some days, the label, news of events, or the score of a portfolio.',
});
registerEnumType(ChannelKindEnum, {
  name: 'AlertChannelKind',
  description: 'A webhook that is posted to, a mailbox, or an Atom feed that is read.',
});
registerEnumType(DeliveryStateEnum, {
  name: 'AlertDeliveryState',
  description: 'Due or to be tried again, arrived, given up, or kept back by the flood guard.',
});
