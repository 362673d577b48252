import { type Day, dayNumber, type Instant, instantMs, MS_PER_DAY } from '#libs/events';

/** A moment of knowledge in milliseconds; `Infinity` = everything known, all retractions applied. */
export type Moment = number;

export function momentOf(asOf: Instant | null | undefined): Moment {
  return asOf == null ? Infinity : instantMs(asOf);
}

/** The moment a day of a series is seen from: its own close when it is wanted as published, else `asOf`. */
export function momentAt(
  day: Day,
  { published, asOf }: { readonly published?: boolean; readonly asOf?: Instant | null },
): Moment {
  return published ? closeOf(dayNumber(day)) : momentOf(asOf);
}

/** The close of a day (days since 1970-01-01): 00:00 UTC of the next day, for every country. */
export function closeOf(day: number): Moment {
  return (day + 1) * MS_PER_DAY;
}

/** True when something was known at the moment and not yet retracted; without `knownAt` it has always been known. */
export function isStanding(
  row: { readonly knownAt: Instant | null; readonly retractedAt: Instant | null },
  moment: Moment,
): boolean {
  return isKnown(row, moment) && !(row.retractedAt !== null && isReached(row.retractedAt, moment));
}

export function isKnown(row: { readonly knownAt: Instant | null }, moment: Moment): boolean {
  return row.knownAt === null || isReached(row.knownAt, moment);
}

/** Reading an instant is dear, and most scores are asked for without an `asOf`. */
function isReached(instant: Instant, moment: Moment): boolean {
  return moment === Infinity || instantMs(instant) <= moment;
}
