import { MS_PER_MINUTE, type Instant } from '#libs/events';
import type { DeliveryClaim, Storage } from '#libs/storage';
import { alertMessage, testMessage } from './alert-message.js';
import type { AlertSettings } from './alert-settings.js';
import { DeliveryFailure } from './delivery-failure.error.js';
import { postWebhook } from './post-webhook.js';
import { sendMail } from './send-mail.js';
import { signWebhook } from './sign-webhook.js';

/** How messages are sent. */
export interface DeliveryPlan {
  /** @throws DeliveryFailure when it did not arrive. */
  readonly send: (claim: DeliveryClaim, now: Instant) => Promise<void>;
  /** From [0, 1): spreads the attempts. */
  readonly random: () => number;
}

/** Under this token the plan is handed to the job. */
export const DELIVERY_PLAN = Symbol('delivery plan');

/** Waits before each further attempt, in minutes: nine attempts over two days, then it is given up. */
const WAITS_MINUTES = [0.1, 1, 5, 30, 120, 480, 960, 1440];
const WEBHOOK_ANSWER_MS = 5_000;

/** How long to wait after so many failed attempts, up to a fifth more by chance; `null` = give up. */
export function nextAttemptMs(attempts: number, random: number): number | null {
  const wait = WAITS_MINUTES[attempts - 1];
  return wait === undefined ? null : Math.round(wait * MS_PER_MINUTE * (1 + random / 5));
}

export function deliveryPlan(storage: Storage, settings: AlertSettings, site: string): DeliveryPlan {
  const messageOf = async (claim: DeliveryClaim) => {
    if (claim.alert === null) return testMessage(claim, site);
    const alert = await storage.alerts.byId(claim.alert);
    if (!alert) throw new DeliveryFailure('The alert is gone.', { isFinal: true });
    return alertMessage(alert, site);
  };
  const send = async (claim: DeliveryClaim, at: Instant): Promise<void> => {
    const { id, channel, secret } = claim;
    const message = await messageOf(claim);
    if (channel.kind === 'email' && settings.mail)
      return sendMail({ id, to: channel.address ?? '', message }, settings.mail);
    if (channel.kind !== 'webhook' || settings.webhooks === 'off')
      throw new DeliveryFailure('This kind of message is switched off here.');
    const body = JSON.stringify(message.payload);
    // An id of a message is part of what is signed, and has no full stop in it.
    const headers = signWebhook({ id: `msg_${id.replace(/[^\w-]+/g, '_')}`, at, body }, secret ?? '');
    const limits = { mode: settings.webhooks, answerMs: WEBHOOK_ANSWER_MS };
    return postWebhook({ url: channel.address ?? '', headers, body }, limits);
  };
  return { send, random: Math.random };
}
