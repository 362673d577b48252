import { type CountryRecord, type Day, dayFromNumber, type Instant, instantMs, MS_PER_DAY } from '#libs/events';

export interface Moment {
  readonly at: Instant;
  readonly ms: number;
  /** The day the moment is about: the one in progress in UTC, or the one that closes. */
  readonly on: Day;
}

/** A stretch of time: later than `after`, up to and with `until`. */
export interface Period {
  readonly after: Instant;
  readonly until: Instant;
}

/**
 * When a country is looked at: at the close of every day, and whenever something coded by analysts became known, was revised or
 * retracted in between. Feeds of machines send news every quarter of an hour; they are weighed at the close.
 */
export function momentsOf(
  record: CountryRecord,
  { after, until }: Period,
  alsoAt: readonly Instant[] = [],
): readonly Moment[] {
  const [start, end] = [wholeMs(after), wholeMs(until)];
  const times = new Set<number>();
  for (let close = closeAfter(start); close <= end; close += MS_PER_DAY) times.add(close);
  for (const instant of [...instantsOf(record), ...alsoAt]) {
    const ms = wholeMs(instant);
    if (ms > start && ms <= end) times.add(ms);
  }
  return [...times].sort((a, b) => a - b).map(momentOf);
}

/** The first moment of every day on which one of the records is looked at before the close. */
export function firstOfDays(records: Iterable<CountryRecord>, period: Period): readonly Instant[] {
  const first = new Map<Day, Moment>();
  for (const record of records)
    for (const moment of momentsOf(record, period))
      if (!isClose(moment) && moment.ms < (first.get(moment.on)?.ms ?? Infinity)) first.set(moment.on, moment);
  return [...first.values()].map(({ at }) => at);
}

/** True when there is nothing to look at. */
export const isQuiet = (record: CountryRecord, period: Period): boolean => momentsOf(record, period).length === 0;

export function momentOf(ms: number): Moment {
  const on = dayFromNumber(Math.ceil(ms / MS_PER_DAY) - 1);
  return { ms, on, at: new Date(ms).toISOString() };
}

/** Up to a thousandth of a second late, so that what became known then is known. */
export const wholeMs = (instant: Instant): number => Math.ceil(instantMs(instant));

export const isClose = ({ ms }: Moment): boolean => ms % MS_PER_DAY === 0;

const closeAfter = (ms: number): number => (Math.floor(ms / MS_PER_DAY) + 1) * MS_PER_DAY;

function* instantsOf({ events, factors }: CountryRecord): Generator<Instant> {
  const curated = events.filter(({ coding }) => coding === 'curated');
  for (const row of [...curated, ...curated.flatMap(({ reports }) => reports), ...factors]) {
    if (row.knownAt !== null) yield row.knownAt;
    if (row.retractedAt !== null) yield row.retractedAt;
  }
}
