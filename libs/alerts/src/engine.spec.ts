import fc from 'fast-check';
import { addDays, closeOfDay, type CountryRecord, type EventClassId, instantMs } from '#libs/events';
import { asReceived, eventKey, isQuiet, observe, observeTogether, periodOfDays, rehearse, watch } from '#libs/alerts';
import type { AlertRule, EventNews, RuleState } from '#libs/alerts';
import { anyRecord, FIRST_DAY, PROPERTY_RUNS, SPAN_DAYS } from '../../../test/support/record-arbitrary.js';

const CLASSES: readonly EventClassId[] = ['violence.riot', 'violence.clash', 'executive.seat-seized'];
const [FROM, TO] = [addDays(FIRST_DAY, 5), addDays(FIRST_DAY, SPAN_DAYS)];
const anyRule: fc.Arbitrary<AlertRule> = fc.record({
  condition: fc.constantFrom<AlertRule['condition']>(
    { kind: 'event', classes: CLASSES, confidence: 0 },
    { kind: 'event', classes: CLASSES, confidence: 0.7 },
    { kind: 'score', atLeast: 12 },
    { kind: 'change', days: 7, atLeast: 3 },
  ),
  hysteresis: fc.constantFrom(0, 2),
  coolDownHours: fc.constantFrom(0, 30, 200),
});
const law = (holds: (rule: AlertRule, record: CountryRecord, cut: number) => void): void =>
  fc.assert(fc.property(anyRule, anyRecord, fc.double({ min: 0, max: 1, noNaN: true }), holds), {
    ...PROPERTY_RUNS,
    numRuns: 40,
  });

/** The run in two pieces, cut at a moment, with what is remembered written down in between as a store does. */
function inTwoLooks(rule: AlertRule, record: CountryRecord, share: number) {
  const { after, until } = periodOfDays(FROM, TO);
  const cut = new Date(Math.round(instantMs(after) + share * (instantMs(until) - instantMs(after)))).toISOString();
  const lookBackDays = 7;
  const first = watch(rule, null, observe(record, { after, until: cut, lookBackDays }));
  const kept = JSON.parse(JSON.stringify(first?.state)) as RuleState;
  const second = watch(rule, kept, observe(record, { after: cut, until, lookBackDays }));
  return [...(first?.firings ?? []), ...(second?.firings ?? [])];
}

describe('whatever the rule and whatever happened', () => {
  it('looking in two goes, whenever the first one ends, comes to the same alerts', () =>
    law((rule, record, share) => {
      const told = (firings: ReturnType<typeof inTwoLooks>) =>
        firings.map(({ observation, news }) => [observation.at, news.map(({ id }) => id)]);
      expect(told(inTwoLooks(rule, record, share))).toEqual(told([...rehearse(rule, record, FROM, TO)]));
    }));

  it('there is at most one alert a day, and for events one for each class', () =>
    law((rule, record) => {
      const keys = rehearse(rule, record, FROM, TO).flatMap(({ observation, news }) =>
        rule.condition.kind === 'event'
          ? [...new Set(news.map((event) => event.class))].map((one) => `${observation.on} ${one}`)
          : [observation.on],
      );
      expect(new Set(keys).size).toBe(keys.length);
    }));

  it('news that stands is told or waits, however long the rule keeps silent', () =>
    law((rule, record) => {
      const { condition } = rule;
      if (condition.kind !== 'event') return;
      const observations = [...observe(record, periodOfDays(FROM, TO))];
      const isWanted = (event: EventNews | null | undefined): boolean =>
        event != null && condition.classes.includes(event.class) && event.confidence >= condition.confidence;
      const came = observations.slice(1).flatMap(({ country }) => country?.news.filter(isWanted) ?? []);
      const standing = came.filter(({ id, class: one }) => {
        const now = observations.at(-1)?.country?.standing(id);
        return now?.class === one && isWanted(now);
      });
      const watched = watch(rule, null, observations);
      const told = watched?.firings.flatMap(({ news }) => news.map(({ id }) => id)) ?? [];
      const accounted = new Set([...told, ...(watched?.state.waiting ?? [])]);
      expect(standing.filter(({ id }) => !accounted.has(id))).toEqual([]);
    }));
});

describe('a row that arrives late', () => {
  const late = (record: CountryRecord, share: number) => {
    const after = closeOfDay(addDays(FIRST_DAY, Math.round(share * 20) + 5));
    const until = new Date(instantMs(after) + 36_000_000).toISOString();
    const arrived = new Date(instantMs(after) + 7_200_000).toISOString();
    const known = record.events.filter((event) => instantMs(event.knownAt) <= instantMs(after));
    const arrivals = new Map(known.map((event) => [eventKey(event), arrived]));
    return { after, until, known, received: asReceived(record, arrivals, { after, until }) };
  };

  it('counts from its arrival, and not a moment earlier; all others are left alone', () =>
    law((_, record, share) => {
      const { after, until, known, received } = late(record, share);
      for (const [index, event] of received.events.entries()) {
        const original = record.events[index]!;
        if (!known.includes(original)) expect(event).toBe(original);
        else
          expect([instantMs(event.knownAt) > instantMs(after), instantMs(event.knownAt) <= instantMs(until)]).toEqual([
            true,
            true,
          ]);
      }
      if (known.some(({ coding }) => coding === 'curated')) expect(isQuiet(received, { after, until })).toBe(false);
    }));

  it('that nothing arrived leaves the record as it is', () =>
    law((_, record) => expect(asReceived(record, new Map(), periodOfDays(FROM, TO))).toBe(record)));
});

it('a whole has the newest value of every part at every moment at which one of them is looked at', () => {
  const at = (hour: number, value: number) => ({
    subject: 'x',
    on: '2020-10-06',
    at: `2020-10-06T0${hour}:00:00.000Z`,
    value,
    country: null,
  });
  const parts = new Map([
    ['KGZ', [at(1, 10), at(3, 30)]],
    ['KAZ', [at(1, 5), at(2, 6), at(3, 7)]],
  ]);
  const valueOf = (values: ReadonlyMap<string, number>): number =>
    [...values.values()].reduce((sum, value) => sum + value, 0);
  expect([...observeTogether({ subject: 'p', parts, valueOf })].map(({ value }) => value)).toEqual([15, 16, 37]);
});
