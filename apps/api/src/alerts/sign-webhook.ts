import { createHmac } from 'node:crypto';
import { instantMs, type Instant } from '#libs/events';

const PREFIX = 'whsec_';

/**
 * The headers of a signed message (Standard Webhooks 1.0, https://www.standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body` with
 * the secret behind `whsec_`, base64. The id stays when a message is sent again; the timestamp, in seconds, is that of the attempt.
 */
export function signWebhook(
  { id, at, body }: { readonly id: string; readonly at: Instant; readonly body: string },
  secret: string,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = String(Math.floor(instantMs(at) / 1000));
  const key = Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
