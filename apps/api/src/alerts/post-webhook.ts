import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isLoopbackName } from '../common/loopback.js';
import { DeliveryFailure } from './delivery-failure.error.js';
import type { AlertSettings } from './alert-settings.js';
import { isPublicAddress, webhookProblem } from './webhook-address.js';

export interface WebhookPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PostLimits {
  readonly mode: AlertSettings['webhooks'];
  /** From the question to the first line of the answer. */
  readonly answerMs: number;
}

/** The system's resolver by default. */
export type Resolve = (name: string, given: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

const resolveAll: Resolve = (name, given) => resolveName(name, { all: true, verbatim: true }, given);

/**
 * Posts once. A name is resolved once, and the connection goes to that address: a name that leads somewhere private, now or the next
 * time it is asked for, is refused before anything is sent. Redirects are not followed, proxies of the environment not asked; of the
 * answer nothing but its status is read.
 * @throws DeliveryFailure for anything but a status of 200–299
 */
export async function postWebhook(post: WebhookPost, limits: PostLimits, resolve: Resolve = resolveAll): Promise<void> {
  const problem = limits.mode === 'off' ? 'Webhooks are switched off.' : webhookProblem(post.url, limits.mode);
  if (problem !== null) throw new DeliveryFailure(problem, { isFinal: true });
  const status = await statusOf(post, limits, lookupOf(limits.mode, resolve));
  if (status >= 200 && status < 300) return;
  if (status >= 300 && status < 400)
    throw new DeliveryFailure(`The webhook answers ${status}; redirects are not followed: set its new address.`);
  // https://www.standardwebhooks.com: 410 means that nobody wants messages there any more.
  if (status === 410) throw new DeliveryFailure('The webhook answers 410: it is gone.', { isFinal: true });
  throw new DeliveryFailure(`The webhook answers ${status}.`);
}

function statusOf(
  { url, headers, body }: WebhookPost,
  { answerMs }: PostLimits,
  lookup: LookupFunction,
): Promise<number> {
  const target = new URL(url);
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    lookup,
    signal: AbortSignal.timeout(answerMs),
    headers: {
      ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'faultline' },
      ...headers,
    },
  };
  const request = (target.protocol === 'https:' ? requestHttps : requestHttp)(target, options);
  return new Promise<number>((answered, failed) => {
    request.on('response', (response) => {
      answered(response.statusCode ?? 0);
      response.destroy();
    });
    request.on('error', (error) => failed(brokenOff(error, answerMs)));
    request.end(body);
  });
}

/** `lookup` is not asked for addresses; those were looked at with the URL. */
function lookupOf(mode: AlertSettings['webhooks'], resolve: Resolve): LookupFunction {
  const isAllowed = ({ address }: LookupAddress): boolean =>
    mode === 'loopback' ? isLoopbackName(address) : isPublicAddress(address);
  return (name, { all }, given) => {
    resolve(name, (error, addresses) => {
      const [first] = addresses;
      // One private address among public ones is a trap, not a coincidence.
      if (error || !first) given(error ?? new Error('The name leads nowhere.'), '');
      else if (!addresses.every(isAllowed)) given(new PrivateAddress(), '');
      else if (all) given(null, [first]);
      else given(null, first.address, first.family);
    });
  };
}

class PrivateAddress extends Error {}

function brokenOff(error: Error, answerMs: number): DeliveryFailure {
  if (error instanceof PrivateAddress)
    return new DeliveryFailure('The name of the webhook leads to a private address.');
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return new DeliveryFailure(`The webhook did not answer within ${answerMs} ms.`);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return new DeliveryFailure(`The webhook could not be reached (${code.slice(0, 60)}).`);
}
