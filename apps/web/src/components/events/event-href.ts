import { addDays, type Day } from '#libs/events';
import { today } from '../../format/day.js';

const DAYS_BEFORE = 90;
const DAYS_AFTER = 275;

/** The country page around one event: a year of days, the event pinned, its day explained. */
export function eventHref(country: string, event: { readonly id: string; readonly occurredOn: Day }): string {
  const after = addDays(event.occurredOn, DAYS_AFTER);
  const to = after < today() ? after : today();
  const from = addDays(event.occurredOn, -DAYS_BEFORE);
  return `/country/${country}?from=${from}&to=${to}&on=${event.occurredOn}&event=${encodeURIComponent(event.id)}`;
}
