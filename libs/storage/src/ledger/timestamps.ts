import { instantMs, type Instant } from '#libs/events';

/** PostgreSQL refuses offsets beyond ±15:59 that RFC 3339 allows. */
const WIDE_OFFSET = /[+-](1[6-9]|2\d):\d\d$/;

/** The instant as PostgreSQL reads it, to the microsecond; the received text itself is kept in the row's facts. */
export function asTimestamp(instant: Instant): string {
  return WIDE_OFFSET.test(instant) ? new Date(instantMs(instant)).toISOString() : instant;
}
