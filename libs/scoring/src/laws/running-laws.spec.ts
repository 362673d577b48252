import fc from 'fast-check';
import { addDays, type Event } from '#libs/events';
import { RunningScore, scoreOn } from '#libs/scoring';
import { anyRecord, FIRST_DAY, PROPERTY_RUNS } from '../../../../test/support/record-arbitrary.js';

/** Rows learnt one after the other, with days passing in between: late events, revisions and retractions among them. */
const anyStory = fc.tuple(anyRecord, fc.nat(), fc.array(fc.nat({ max: 12 }), { minLength: 40, maxLength: 40 }));

describe('the incremental form', () => {
  it('equals the score worked out afresh, after every event it learns and every day that passes', () =>
    fc.assert(
      fc.property(anyStory, ([record, pick, waits]) => {
        const start = record.events.slice(0, pick % (record.events.length + 1));
        let on = addDays(FIRST_DAY, 10);
        const running = new RunningScore({ ...record, events: start }, on);
        const known: Event[] = [...start];
        record.events.slice(start.length).forEach((event, index) => {
          running.learn(event);
          known.push(event);
          on = addDays(on, waits[index % waits.length]!);
          running.advanceTo(on);
          expectEqual(running, scoreOn({ ...record, events: known }, on));
        });
        expectEqual(running, scoreOn({ ...record, events: known }, on));
      }),
      PROPERTY_RUNS,
    ));

  it('forgets an event that is retracted', () =>
    fc.assert(
      fc.property(anyRecord, fc.nat(), (record, pick) => {
        fc.pre(record.events.length > 0);
        const on = addDays(FIRST_DAY, 100);
        const event = record.events[pick % record.events.length]!;
        const rest = record.events.filter(({ id }) => id !== event.id);
        const running = new RunningScore({ ...record, events: rest }, on);
        running.learn(event);
        running.learn({ ...event, revision: 99, retractedAt: '2020-03-01T00:00:00Z' });
        expectEqual(running, scoreOn({ ...record, events: rest }, on));
      }),
      PROPERTY_RUNS,
    ));
});

function expectEqual(running: RunningScore, score: { value: number; low: number; high: number }): void {
  const { value, low, high } = running.current();
  for (const [now, afresh] of [
    [value, score.value],
    [low, score.low],
    [high, score.high],
  ])
    expect(Math.abs(now! - afresh!)).toBeLessThan(1e-9);
}
