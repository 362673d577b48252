import fc from 'fast-check';
import { addDays, type CountryRecord, type Day, type Event, type EventClassId } from '#libs/events';
import { LATEST_METHOD, scoreChange, scoreOn, scoreWithout } from '#libs/scoring';
import {
  anyDay,
  anyInstant,
  anyRecord,
  FIRST_DAY,
  nameReports,
  PROPERTY_RUNS,
} from '../../../../test/support/record-arbitrary.js';
import { SPAN_DAYS } from '../../../../test/support/record-arbitrary.js';
import { anEvent, aReport } from '../../../../test/support/records.js';

const onAndAsOf = fc.record({ on: anyDay, asOf: fc.option(anyInstant) });
const law = <T>(cases: fc.Arbitrary<T>, holds: (one: T) => void): void =>
  fc.assert(fc.property(cases, holds), PROPERTY_RUNS);
const laterThanAll = addDays(FIRST_DAY, SPAN_DAYS + 120);
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Classes that count by themselves when an analyst codes them, and weigh something. */
const SINGLE_FACTS = Object.entries(LATEST_METHOD.classes).flatMap(([id, { load, frequency }]) =>
  load > 0 && !frequency ? [id as EventClassId] : [],
);
const aSingleFact = fc
  .record({ class: fc.constantFrom(...SINGLE_FACTS), occurredOn: anyDay, knownAt: anyInstant })
  .map(({ knownAt, ...fact }) => anEvent({ id: 'new', knownAt, reports: [aReport({ knownAt })], ...fact }));

describe('whatever happened and whatever was reported', () => {
  it('the points of events and factors add up to the score', () =>
    law(fc.tuple(anyRecord, onAndAsOf), ([record, { on, asOf }]) => {
      const { value, contributions } = scoreOn(record, on, { asOf });
      expect(Math.abs(sumOf(contributions.map(({ points }) => points)) - value)).toBeLessThan(1e-9);
    }));

  it('the points add up to the score a lifetime later, when next to nothing is left of the loads', () =>
    law(fc.tuple(anyRecord, fc.integer({ min: 1, max: 80 })), ([record, years]) => {
      const { value, contributions } = scoreOn(record, addDays(laterThanAll, years * 365));
      expect(Math.abs(sumOf(contributions.map(({ points }) => points)) - value)).toBeLessThan(1e-9);
    }));

  it('each contribution is its base load times confidence times decay', () =>
    law(fc.tuple(anyRecord, onAndAsOf), ([record, { on, asOf }]) => {
      for (const { load, baseLoad, confidence, decay } of scoreOn(record, on, { asOf }).contributions)
        expect(baseLoad * confidence * decay).toBeCloseTo(load, 9);
    }));

  it('the contributions to a change between two days add up to the change', () =>
    law(fc.tuple(anyRecord, anyDay, anyDay, fc.boolean()), ([record, from, to, published]) => {
      const { delta, contributions } = scoreChange(record, from, to, { published });
      expect(Math.abs(sumOf(contributions.map(({ points }) => points)) - delta)).toBeLessThan(1e-9);
    }));

  it('the score lies from 0 to below 100, inside its band', () =>
    law(fc.tuple(anyRecord, onAndAsOf, fc.boolean()), ([record, { on, asOf }, stale]) => {
      const { value, low, high } = scoreOn(record, on, { asOf, stale });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high).toBeLessThan(100);
    }));

  it('a copy of a report in its group changes nothing', () =>
    law(fc.tuple(anyRecord, onAndAsOf, fc.nat()), ([record, { on, asOf }, pick]) => {
      const events = record.events.map((event, index) => {
        if (index !== pick % record.events.length) return event;
        return nameReports({ ...event, reports: [...event.reports, ...event.reports] });
      });
      expect(scoreOn({ ...record, events }, on, { asOf }).value).toBe(scoreOn(record, on, { asOf }).value);
    }));

  it('the order in which rows arrive changes no bit and no hash', () =>
    law(
      fc.tuple(anyRecord, onAndAsOf, fc.array(fc.nat(), { minLength: 60, maxLength: 60 })),
      ([record, { on, asOf }, dice]) => {
        const shuffled = <T>(rows: readonly T[]): T[] =>
          rows
            .map((row, index) => ({ row, key: dice[index % dice.length]! }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const events = shuffled(record.events).map((event) => ({ ...event, reports: shuffled(event.reports) }));
        const score = scoreOn({ ...record, events, factors: shuffled(record.factors) }, on, { asOf });
        expect({ ...score }).toEqual({ ...scoreOn(record, on, { asOf }) });
      },
    ));

  it('one more single fact never lowers the score', () =>
    law(fc.tuple(anyRecord, onAndAsOf, aSingleFact), ([record, { on, asOf }, fact]) => {
      const more = { ...record, events: [...record.events, fact] };
      expect(scoreOn(more, on, { asOf }).value).toBeGreaterThanOrEqual(scoreOn(record, on, { asOf }).value - 1e-12);
    }));

  it('an independent confirmation of a single fact never lowers the score', () =>
    law(fc.tuple(anyRecord, onAndAsOf, aSingleFact, anyInstant), ([record, { on, asOf }, fact, knownAt]) => {
      const reports = [...fact.reports, aReport({ id: 'r2', group: 'another', knownAt })];
      const once = { ...record, events: [...record.events, fact] };
      const twice = { ...record, events: [...record.events, { ...fact, reports }] };
      expect(scoreOn(twice, on, { asOf }).value).toBeGreaterThanOrEqual(scoreOn(once, on, { asOf }).value - 1e-12);
    }));

  it('without news, open intervals and new factors the score never rises', () =>
    law(fc.tuple(anyRecord, fc.option(anyInstant), fc.nat({ max: 60 })), ([record, asOf, wait]) => {
      const on = addDays(laterThanAll, wait);
      const [today, tomorrow] = [on, addDays(on, 1)].map((day) => scoreOn(record, day, { asOf }).value);
      expect(tomorrow).toBeLessThanOrEqual(today! + 1e-12);
    }));

  it('an event that is added and retracted leaves no trace', () =>
    law(fc.tuple(anyRecord, anyDay, aSingleFact, anyInstant), ([record, on, fact, retractedAt]) => {
      const retracted = { ...fact, dead: 40, coding: 'machine', retractedAt } as Event;
      const score = scoreOn({ ...record, events: [retracted, ...record.events] }, on);
      expect({ ...score }).toEqual({ ...scoreOn(record, on) });
    }));

  it('what is learnt later changes no bit and no hash of what was shown before', () =>
    law(fc.tuple(anyRecord, anyRecord, anyDay), ([record, later, on]) => {
      const asOf = `${addDays(FIRST_DAY, 200)}T00:00:00Z`;
      const afterwards = (row: { retractedAt: string | null }) => ({
        retractedAt: row.retractedAt === null ? null : `${addDays(FIRST_DAY, 300)}T00:00:00Z`,
      });
      const learnt = later.events.map((event, index) => ({
        ...event,
        id: record.events[index % 7]?.id ?? event.id,
        revision: 100 + index,
        knownAt: `${addDays(FIRST_DAY, 201)}T00:00:00Z`,
      }));
      const before = { ...record, events: record.events.map((event) => ({ ...event, retractedAt: null })) };
      const after: CountryRecord = {
        ...record,
        events: [...record.events.map((event) => ({ ...event, ...afterwards(event) })), ...learnt],
      };
      expect({ ...scoreOn(after, on, { asOf }) }).toEqual({ ...scoreOn(before, on, { asOf }) });
    }));

  it('another name of the country changes nothing but the name', () =>
    law(fc.tuple(anyRecord, onAndAsOf), ([record, { on, asOf }]) => {
      const score = scoreOn({ ...record, country: 'NOR' }, on, { asOf });
      const original = scoreOn(record, on, { asOf });
      expect({ ...score, country: 'KGZ', hash: '' }).toEqual({ ...original, hash: '' });
      expect(score.hash).not.toBe(original.hash);
    }));

  it('shifting every date shifts the scores with it', () =>
    law(fc.tuple(anyRecord, anyDay, fc.integer({ min: -4000, max: 4000 })), ([record, on, days]) => {
      const { value, low, high } = scoreOn(record, on);
      const shifted = scoreOn(shift(record, days), addDays(on, days));
      expect(shifted.value).toBe(value);
      expect([shifted.low, shifted.high]).toEqual([low, high]);
    }));

  it('leaving out an event gives the score of a record that never had it', () =>
    law(fc.tuple(anyRecord, onAndAsOf, aSingleFact), ([record, { on, asOf }, fact]) => {
      const more = { ...record, events: [...record.events, fact] };
      expect(scoreWithout(more, on, fact.id, { asOf })).toBe(scoreOn(record, on, { asOf }).value);
    }));
});

function shift(record: CountryRecord, days: number): CountryRecord {
  const move = (day: Day | null): Day | null => (day === null ? null : addDays(day, days));
  return {
    ...record,
    events: record.events.map((event) => ({
      ...event,
      occurredOn: addDays(event.occurredOn, days),
      until: move(event.until),
    })),
    factors: record.factors.map((factor) => ({
      ...factor,
      validFrom: addDays(factor.validFrom, days),
      validTo: move(factor.validTo),
    })),
  };
}
