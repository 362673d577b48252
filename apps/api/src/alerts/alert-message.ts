import type { DeliveryClaim, StoredAlert } from '#libs/storage';
import { keptOf } from './alert.view.js';
import { momentInWords } from './alert-words.js';

/** What a message says, whatever way it goes. */
export interface AlertMessage {
  readonly subject: string;
  /** Plain text: foreign words in it are words, whatever they look like. */
  readonly text: string;
  /** For programs. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An alert as a message; `site` is the address people use, with a slash at its end. */
export function alertMessage(alert: StoredAlert, site: string): AlertMessage {
  const kept = keptOf(alert);
  const { title, text, permalink, exposures, ruleName, causes, country, portfolio, on, value, low, high, label } = kept;
  const link = new URL(permalink, site).href;
  const held = exposures.map(
    ({ name, share, points }) =>
      `You hold ${(share * 100).toFixed(1)} % of “${name}” there: ${points.toFixed(1)} of its points.`,
  );
  const { measured, hash, method, knownAt } = kept;
  return {
    subject: title,
    text: [
      text,
      ...held,
      `Noticed on ${momentInWords(alert.evaluatedAt)}, by the rule “${ruleName}”.`,
      `As it was known then: ${link}`,
    ].join('\n\n'),
    payload: {
      type: 'alert.raised',
      timestamp: alert.evaluatedAt,
      data: {
        ...{ id: alert.id, rule: { id: alert.rule, name: ruleName }, country, portfolio, on, knownAt },
        ...{ evaluatedAt: alert.evaluatedAt, value, low, high, label, measured, hash, method, title, text, link },
        causes: causes.map((cause) => ({ ...cause })),
        exposures,
      },
    },
  };
}

/** A message that says it is a test. */
export function testMessage({ id, createdAt }: Pick<DeliveryClaim, 'id' | 'createdAt'>, site: string): AlertMessage {
  const text = 'This is a test message of Faultline. Alerts of your rules will come this way.';
  return {
    subject: 'Faultline: test message',
    text: `${text}\n\n${site}alerts`,
    payload: { type: 'alert.test', timestamp: createdAt, data: { id, text } },
  };
}
