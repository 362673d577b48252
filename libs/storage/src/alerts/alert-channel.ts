import type { Instant } from '#libs/events';

export const CHANNEL_KINDS = ['webhook', 'email', 'feed'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Where an owner wants to be told. */
export interface AlertChannel {
  readonly id: string;
  readonly owner: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** URL of a webhook, address of a mailbox; `null` for a feed. */
  readonly address: string | null;
  readonly createdAt: Instant;
}

export interface NewChannel extends AlertChannel {
  /** What a webhook is signed with. It has to be kept as it is: both sides compute with it. */
  readonly secret: string | null;
  /** SHA-256 of the token of a feed's address, hex. */
  readonly tokenHash: string | null;
}

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'withheld'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One message to one channel, and how it went. */
export interface AlertDelivery {
  readonly id: string;
  /** `null` for a test message. */
  readonly alert: string | null;
  readonly channel: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Why the last attempt failed, or why it was kept back. */
  readonly problem: string | null;
  readonly createdAt: Instant;
  readonly attemptedAt: Instant | null;
  readonly nextAttemptAt: Instant | null;
}

/** The right to send a message once. */
export interface DeliveryClaim {
  readonly id: string;
  readonly lease: number;
  readonly alert: string | null;
  /** Attempts before this one. */
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly channel: AlertChannel;
  readonly secret: string | null;
}
