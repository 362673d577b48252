import { instantMs, UserError, type Day, type Instant } from '#libs/events';
import { weighingKey, type Weighing } from '../methods/weighing.js';

/** Which score is asked for, with every default filled in. */
export interface ScoreQuestion extends Weighing {
  readonly on: Day;
  /** `null` = everything known. */
  readonly asOf: Instant | null;
}

/** @throws UserError for a moment that has not come: nobody knows yet what will be known then. */
export function checkAsOf(asOf: Instant | null | undefined, now: Instant): Instant | null {
  if (asOf == null) return null;
  if (instantMs(asOf) <= instantMs(now)) return asOf;
  throw new UserError(
    'BAD_USER_INPUT',
    `asOf ${asOf} has not come yet; it is ${now}. Leave it out for everything known.`,
    'asOf',
  );
}

/** Equal text, equal question about one country: the key of what was computed for it. */
export const keyOf = ({ asOf, ...weighing }: Omit<ScoreQuestion, 'on'>): string =>
  `${asOf ?? ''}|${weighingKey(weighing)}`;
