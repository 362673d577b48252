/** How alerts leave the server. */
export interface AlertSettings {
  /** `loopback` is for tests: webhooks go to 127.0.0.1, over http too, and nowhere else. */
  readonly webhooks: 'off' | 'public' | 'loopback';
  /** `null` = no e-mail is sent. */
  readonly mail: MailSettings | null;
}

export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  /** Sender. */
  readonly from: string;
}

/** What holds when nothing is set. */
export const DEFAULT_ALERT_SETTINGS: AlertSettings = { webhooks: 'off', mail: null };

/** Under this token the settings are handed to services. */
export const ALERT_SETTINGS = Symbol('alert settings');

/**
 * Reads FAULTLINE_WEBHOOKS (off, on, loopback), FAULTLINE_SMTP_URL and FAULTLINE_MAIL_FROM; what is wrong is added to `problems`.
 */
export function readAlertSettings(environment: NodeJS.ProcessEnv, problems: string[]): AlertSettings {
  return { webhooks: readWebhooks(environment['FAULTLINE_WEBHOOKS'], problems), mail: readMail(environment, problems) };
}

const WEBHOOKS = { '': 'off', '0': 'off', '1': 'public', loopback: 'loopback' } as const;

function readWebhooks(text: string | undefined, problems: string[]): AlertSettings['webhooks'] {
  const known = Object.entries(WEBHOOKS).find(([word]) => word === (text ?? ''));
  if (!known) problems.push('FAULTLINE_WEBHOOKS must be 1 (public addresses), 0, or loopback for trying it out.');
  return known?.[1] ?? 'off';
}

function readMail(environment: NodeJS.ProcessEnv, problems: string[]): MailSettings | null {
  const [url, from] = [environment['FAULTLINE_SMTP_URL'], environment['FAULTLINE_MAIL_FROM']];
  if (!url && !from) return null;
  if (!url || !URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    problems.push('FAULTLINE_SMTP_URL must look like smtp://user:password@mail.example.org:587, or smtps://….');
  if (!from || !isMailAddress(from))
    problems.push('FAULTLINE_MAIL_FROM must be the address e-mails come from, such as alerts@example.org.');
  return { url: url ?? '', from: from ?? '' };
}

/** One plain address: no name, no list, nothing that ends a header. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);
