import { addDays, type Event } from '#libs/events';
import { type Contribution, scoreOn } from '#libs/scoring';
import { anEvent, aRecord, aReport } from '../../../../test/support/records.js';

const FIRST = '2020-01-01';
const KEPT = Math.exp(-Math.LN2 / 180);
const SURE = 0.95;

function onDays(change: Partial<Event>, ...days: number[]): Event[] {
  return days.map((day, index) =>
    anEvent({ id: `${change.class} ${index}`, occurredOn: addDays(FIRST, day), ...change }),
  );
}

/** Undecayed, certain loads of the events of one day. */
function loadsOn(day: number, events: readonly Event[], part: (one: Contribution) => number): number[] {
  const on = addDays(FIRST, day);
  const today = new Set(events.filter(({ occurredOn }) => occurredOn === on).map(({ id }) => id));
  return scoreOn(aRecord(events), on)
    .contributions.filter(({ id }) => today.has(id))
    .map(part);
}
const baseLoad = ({ baseLoad: load }: Contribution): number => load;

describe('a protest an analyst coded', () => {
  it('weighs in full in a country that has seen none', () =>
    expect(loadsOn(0, onDays({ class: 'protest.peaceful' }, 0), baseLoad)).toEqual([expect.closeTo(0.5, 12)]));

  it('weighs by how far the day exceeds the habit, shared by the events of the day', () => {
    const habit = (1 - KEPT) * 1 * KEPT ** 9;
    const load = 0.5 * Math.log2(3 / (1 + habit));
    const events = onDays({ class: 'protest.peaceful' }, 0, 10, 10);
    expect(loadsOn(10, events, baseLoad)).toEqual([expect.closeTo(load / 2, 12), expect.closeTo(load / 2, 12)]);
  });

  it('does not share its habit with another class or coding', () => {
    const others = [
      ...onDays({ class: 'protest.strike' }, 1, 2, 3),
      ...onDays({ class: 'protest.peaceful', coding: 'machine' }, 1, 2, 3).map((event, n) => ({
        ...event,
        id: `m${n}`,
      })),
    ];
    const events = [...onDays({ class: 'protest.peaceful' }, 5), ...others];
    expect(loadsOn(5, events, baseLoad)).toEqual([expect.closeTo(0.5, 12)]);
  });

  it('is measured against what was known then', () => {
    const late = onDays({ class: 'protest.peaceful', knownAt: '2020-03-01T00:00:00Z' }, 0, 1, 2).map((event, n) => ({
      ...event,
      id: `late${n}`,
    }));
    const events = [...onDays({ class: 'protest.peaceful' }, 3), ...late];
    const load = (asOf: string): number => scoreOn(aRecord(events), addDays(FIRST, 3), { asOf }).contributions[0]!.load;
    expect(load('2020-02-01T00:00:00Z')).toBeCloseTo(0.5 * SURE, 12);
    expect(load('2020-03-01T00:00:00Z')).toBeLessThan(0.5 * SURE);
  });
});

describe('an event of a machine or bulk feed', () => {
  const riots = (coding: 'bulk' | 'machine', ...days: number[]): Event[] =>
    onDays({ class: 'violence.riot', coding }, ...days);

  it('weighs nothing in the first 28 days of the feed, and by its excess from then on', () => {
    const first = anEvent({ id: 'first', class: 'restraint.order', coding: 'bulk', occurredOn: FIRST });
    expect(loadsOn(27, [first, ...riots('bulk', 27, 27, 27)], baseLoad)).toEqual([]);
    const load = 4 * (Math.log2(4) - 1);
    const third = expect.closeTo(load / 3, 12) as number;
    expect(loadsOn(28, [first, ...riots('bulk', 28, 28, 28)], baseLoad)).toEqual([third, third, third]);
  });

  it('is reckoned from the first event of its own feed', () => {
    const other = anEvent({ id: 'other', class: 'restraint.order', coding: 'machine', occurredOn: FIRST });
    expect(loadsOn(28, [other, ...riots('bulk', 28, 28, 28)], baseLoad)).toEqual([]);
  });

  it('must more than double the habit, which is corrected for the youth of the feed', () => {
    const days = [0, 20, 40, 40, 40];
    const habit = (1 - KEPT) * (KEPT ** 39 + KEPT ** 19);
    const corrected = habit / (1 - KEPT ** 40);
    const load = 4 * (Math.log2(4 / (1 + corrected)) - 1);
    const loads = loadsOn(40, riots('machine', ...days), baseLoad);
    expect(loads.reduce((sum, one) => sum + one, 0)).toBeCloseTo(load, 12);
    expect(loadsOn(40, riots('machine', 0, 20, 40), baseLoad)).toEqual([]);
  });

  it('weighs half as much again when it hits a structural factor, and by its own confidence', () => {
    const events = riots('machine', 0, 60, 60, 60).map((event, index) => ({
      ...event,
      factorIds: index === 1 ? ['X1'] : [],
      reports: [aReport({ precision: index === 2 ? 0.5 : 1 })],
    }));
    const [hit, usual, doubtful] = loadsOn(60, events, ({ load }) => load);
    expect(hit! / usual!).toBeCloseTo(1.5, 12);
    expect(doubtful! / usual!).toBeCloseTo(0.5, 12);
  });

  it('keeps no interval running', () => {
    const curfew = onDays({ class: 'repression.curfew', coding: 'bulk', until: addDays(FIRST, 90) }, 0, 40, 40, 40);
    const { contributions } = scoreOn(aRecord(curfew), addDays(FIRST, 70));
    expect(contributions.map(({ decay }) => decay)).toEqual(
      [0.5, 0.5, 0.5].map((half) => expect.closeTo(half, 12) as number),
    );
  });
});
