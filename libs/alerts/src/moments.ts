import { type CountryRecord, type Day, dayFromNumber, dayNumber, type Instant, instantMs } from '#libs/events';

const MS_PER_DAY = 86_400_000;

export interface Moment {
  readonly at: Instant;
  readonly ms: number;
  /** The day the moment is about: the one in progress in UTC, or the one that closes. */
  readonly on: Day;
}

/**
 * When a country is looked at: at the close of every day from `from` to `to`, and whenever something coded by analysts became known, was
 * revised or retracted in between. Feeds of machines send news every quarter of an hour; they are weighed at the close.
 */
export function momentsOf(record: CountryRecord, from: Day, to: Day): readonly Moment[] {
  const [start, end] = [dayNumber(from) * MS_PER_DAY, (dayNumber(to) + 1) * MS_PER_DAY];
  const times = new Set<number>();
  for (let day = dayNumber(from); day <= dayNumber(to); day++) times.add((day + 1) * MS_PER_DAY);
  for (const instant of instantsOf(record)) {
    // Up to a thousandth of a second late, so that what became known then is known.
    const ms = Math.ceil(instantMs(instant));
    if (ms > start && ms < end) times.add(ms);
  }
  return [...times].sort((a, b) => a - b).map(momentAt);
}

function momentAt(ms: number): Moment {
  const on = dayFromNumber(Math.ceil(ms / MS_PER_DAY) - 1);
  return { ms, on, at: new Date(ms).toISOString() };
}

function* instantsOf({ events, factors }: CountryRecord): Generator<Instant> {
  const curated = events.filter(({ coding }) => coding === 'curated');
  for (const row of [...curated, ...curated.flatMap(({ reports }) => reports), ...factors]) {
    if (row.knownAt !== null) yield row.knownAt;
    if (row.retractedAt !== null) yield row.retractedAt;
  }
}
