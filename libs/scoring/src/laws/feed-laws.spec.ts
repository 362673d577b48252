import fc from 'fast-check';
import { addDays, type CountryRecord, EVENT_CLASS_IDS, type Event } from '#libs/events';
import { scoreOn } from '#libs/scoring';
import { anyRecord, FIRST_DAY, PROPERTY_RUNS } from '../../../../test/support/record-arbitrary.js';
import { anEvent, aRecord } from '../../../../test/support/records.js';

const DAYS = 500;
const HALF_LIFE_OF_HABIT = 180;

/** A machine feed that sends so many events of each class every day, more from the day of a change on. */
function feed(classes: readonly Event['class'][], perDay: number, { from, to }: { from: number; to: number }): Event[] {
  return Array.from({ length: to - from }, (_, index) => addDays(FIRST_DAY, from + index)).flatMap((occurredOn) =>
    classes.flatMap((id) =>
      Array.from({ length: perDay }, (_, number) =>
        anEvent({ id: `${id} ${occurredOn} ${perDay} ${number}`, class: id, coding: 'machine', occurredOn }),
      ),
    ),
  );
}

const aFeed = fc.record({
  classes: fc.uniqueArray(fc.constantFrom(...EVENT_CLASS_IDS), { minLength: 1, maxLength: 2 }),
  perDay: fc.integer({ min: 1, max: 2 }),
});
const scoreAt = (record: CountryRecord, day: number): number => scoreOn(record, addDays(FIRST_DAY, day)).value;

describe('a machine feed', () => {
  it('that sends the same number every day adds less than 10 points after its first 28 days', () =>
    fc.assert(
      fc.property(aFeed, anyRecord, fc.integer({ min: 28, max: 120 }), ({ classes, perDay }, record, day) => {
        const curated = record.events.filter(({ coding }) => coding === 'curated');
        const fed = [...curated, ...feed(classes, perDay, { from: 0, to: day + 1 })];
        const added = scoreAt({ ...record, events: fed }, day) - scoreAt({ ...record, events: curated }, day);
        expect(Math.abs(added)).toBeLessThan(10);
      }),
      PROPERTY_RUNS,
    ));

  it('that sends twice as many for good adds less than 10 points two half-lives later', () =>
    fc.assert(
      fc.property(aFeed, ({ classes: [one], perDay }) => {
        const classes = [one!];
        const doubled = DAYS - 2 * HALF_LIFE_OF_HABIT;
        const usual = feed(classes, perDay, { from: 0, to: doubled });
        const more = feed(classes, perDay * 2, { from: doubled, to: DAYS });
        expect(scoreAt(aRecord([...usual, ...more]), DAYS - 1)).toBeLessThan(10);
      }),
      PROPERTY_RUNS,
    ));

  it('that suddenly sends eight times as many is heard', () => {
    const riots = feed(['violence.riot'], 1, { from: 0, to: 200 });
    const wave = feed(['violence.riot'], 8, { from: 200, to: 203 });
    expect(scoreAt(aRecord([...riots, ...wave]), 202)).toBeGreaterThan(5);
  });

  it('moves nothing in its first 28 days, whatever it sends', () => {
    const wave = feed(['executive.coup-attempt'], 20, { from: 0, to: 28 });
    expect(scoreAt(aRecord(wave), 27)).toBe(0);
  });
});
