import { createTransport } from 'nodemailer';
import type { AlertMessage } from './alert-message.js';
import { DeliveryFailure } from './delivery-failure.error.js';
import type { MailSettings } from './alert-settings.js';

export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly message: AlertMessage;
}

const TIMEOUT_MS = 20_000;
/** Answers of a mail server from here on are for good (RFC 5321, 4.2.1). */
const PERMANENT = 500;

/** Sends one plain-text e-mail; sent again it has the same Message-ID. @throws DeliveryFailure */
export async function sendMail(mail: Mail, { url, from }: MailSettings): Promise<void> {
  const transport = createTransport({
    ...{ url, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
    // Nothing of a message may make the server open a file or an address.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const { id, to, message } = mail;
  const domain = from.split('@').at(-1) ?? 'localhost';
  const messageId = `<${id.replace(/[^\w-]+/g, '.')}@${domain}>`;
  try {
    await transport.sendMail({
      ...{ from, to, messageId, subject: message.subject, text: message.text },
      headers: { 'auto-submitted': 'auto-generated' },
    });
  } catch (error) {
    throw failureOf(error);
  } finally {
    transport.close();
  }
}

function failureOf(error: unknown): DeliveryFailure {
  const { responseCode, code } = (error instanceof Error ? error : {}) as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number')
    return new DeliveryFailure(`The mail server answers ${responseCode}.`, { isFinal: responseCode >= PERMANENT });
  const why = typeof code === 'string' ? ` (${code.slice(0, 60)})` : '';
  return new DeliveryFailure(`The mail server could not be reached${why}.`);
}
