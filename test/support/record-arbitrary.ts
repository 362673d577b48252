import fc from 'fast-check';
import {
  addDays,
  ATTRIBUTIONS,
  type CountryRecord,
  type Day,
  type Event,
  EVENT_CLASS_IDS,
  type Evidence,
} from '#libs/events';
import { type Factor, INDICATOR_IDS, SOURCE_GRADES } from '#libs/events';

/** Day on which every generated record begins; its events lie in the `SPAN_DAYS` after it. */
export const FIRST_DAY: Day = '2019-12-20';
export const SPAN_DAYS = 150;

/** Seed and number of runs of every property: the same cases on every machine. */
export const PROPERTY_RUNS = { seed: 20201006, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) } as const;

export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: SPAN_DAYS }).map((days) => addDays(FIRST_DAY, days));

/** Instants with all sorts of offsets, within half a year of the events. */
export const anyInstant = fc
  .tuple(
    fc.integer({ min: -5, max: SPAN_DAYS + 30 }),
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom('Z', '+06:00', '-05:30', '.5Z', '.125+01:00'),
  )
  .map(([days, hour, offset]) => `${addDays(FIRST_DAY, days)}T${String(hour).padStart(2, '0')}:00:00${offset}`);

const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 5 }, { arbitrary: value, weight: 1 });

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  id: fc.constant(''),
  group: fc.constantFrom('wire', 'state', 'tabloid', 'ngo'),
  grade: fc.constantFrom(...SOURCE_GRADES),
  attribution: fc.constantFrom(...ATTRIBUTIONS),
  precision: fc.constantFrom(1, 0.9, 0.75, 0),
  knownAt: anyInstant,
  retractedAt: seldom(anyInstant),
  denies: fc.boolean().chain((denies) => (denies ? fc.boolean() : fc.constant(false))),
});

const anyRow: fc.Arbitrary<Event> = fc
  .record({
    id: fc.constant(''),
    revision: fc.constant(1),
    occurredOn: anyDay,
    until: fc.constant(null),
    class: fc.constantFrom(...EVENT_CLASS_IDS),
    dead: sometimes(fc.integer({ min: 0, max: 60 })),
    injured: sometimes(fc.integer({ min: 0, max: 700 })),
    factorIds: fc.subarray(['F0', 'F1'], { maxLength: 1 }),
    source: fc.constantFrom(null, '', 'ministry', 'observers'),
    coding: fc.constantFrom('curated', 'curated', 'bulk', 'machine'),
    knownAt: anyInstant,
    retractedAt: seldom(anyInstant),
    reports: fc.array(anyEvidence, { minLength: 1, maxLength: 4 }),
  })
  .chain((event) =>
    fc.record({
      ...Object.fromEntries(Object.entries(event).map(([key, value]) => [key, fc.constant(value)])),
      until: seldom(fc.integer({ min: 0, max: 40 }).map((days) => addDays(event.occurredOn, days))),
    } as { [K in keyof Event]: fc.Arbitrary<Event[K]> }),
  );

export const anyFactor: fc.Arbitrary<Factor> = fc.record({
  id: fc.constant(''),
  name: fc.constant('a standing fact'),
  indicator: fc.constantFrom(...INDICATOR_IDS),
  load: fc.constantFrom(0, 0.5, 2, 4, 16),
  validFrom: anyDay,
  validTo: sometimes(anyDay.map((day) => addDays(day, 60))),
  knownAt: sometimes(anyInstant),
  retractedAt: seldom(anyInstant),
});

/** Days when a bulk feed sends more of one class than usual, so that habits, excess and shares are all at work. */
const anyBurst: fc.Arbitrary<Event[]> = fc
  .tuple(anyRow, fc.constantFrom('bulk', 'machine', 'curated'), fc.array(anyDay, { minLength: 2, maxLength: 10 }))
  .map(([event, coding, days]) =>
    days.map((occurredOn) => ({ ...event, coding, occurredOn, class: 'protest.peaceful', until: null })),
  );

/** A country's record with analysts' events, bulk and machine feeds, denials, retractions, revisions, intervals and factors. */
export const anyRecord: fc.Arbitrary<CountryRecord> = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 12 }),
    bursts: fc.array(anyBurst, { maxLength: 3 }),
    revised: fc.array(fc.tuple(fc.nat(), anyRow), { maxLength: 4 }),
    factors: fc.array(anyFactor, { minLength: 2, maxLength: 4 }),
  })
  .map(({ rows, bursts, revised, factors }) => {
    const first = [...rows, ...bursts.flat()].map((event, index) => ({ ...event, id: `e${index}` }));
    const later = revised.flatMap(([pick, row], index) => {
      const target = first[pick % Math.max(1, first.length)];
      return target ? [{ ...row, id: target.id, revision: index + 2 }] : [];
    });
    return {
      country: 'KGZ',
      events: [...first, ...later].map(nameReports),
      factors: factors.map((factor, index) => ({ ...factor, id: `F${index}` })),
    };
  });

export function nameReports(event: Event): Event {
  return { ...event, reports: event.reports.map((report, index) => ({ ...report, id: `r${index}` })) };
}
