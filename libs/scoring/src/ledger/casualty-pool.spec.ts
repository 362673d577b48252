import { addDays, type Event } from '#libs/events';
import { scoreOn } from '#libs/scoring';
import { anEvent, aRecord, aReport } from '../../../../test/support/records.js';

const DAY = '2020-10-06';
const SURE = 0.95;

const clash = (id: string, change: Partial<Event>): Event => anEvent({ id, class: 'violence.clash', ...change });
const loadsOf = (events: readonly Event[], on = DAY): Record<string, number> =>
  Object.fromEntries(
    scoreOn(aRecord(events), on).contributions.map(({ id, indicator, load }) => [`${id} ${indicator}`, load]),
  );

describe('the casualties of a day', () => {
  it('load lethal violence by the dead and disorder by the injured, with diminishing steps', () =>
    expect(loadsOf([clash('e1', { dead: 10, injured: 50 })])).toEqual({
      'e1 lethal-violence': expect.closeTo(3 * Math.log2(1 + SURE * 10), 12) as number,
      'e1 disorder': expect.closeTo(Math.log2(1 + (SURE * 50) / 10), 12) as number,
    }));

  it('weigh the same whether a fight is one row or two', () => {
    const once = scoreOn(aRecord([clash('e1', { dead: 10 })]), DAY).value;
    const twice = scoreOn(aRecord([clash('e1', { dead: 4 }), clash('e2', { dead: 6 })]), DAY).value;
    expect(twice).toBeCloseTo(once, 12);
  });

  it('are all the load of a fight, however many more of them a feed sends than it used to', () => {
    const first = clash('e0', { coding: 'bulk', occurredOn: '2020-08-01' });
    const many = Array.from({ length: 9 }, (_, n) => clash(`e${n + 1}`, { coding: 'bulk', dead: 1 }));
    const indicators = Object.keys(loadsOf([first, ...many])).map((key) => key.split(' ')[1]);
    expect(indicators).toEqual(many.map(() => 'lethal-violence'));
  });

  it('are shared among the events by their expected numbers', () => {
    const doubtful = [aReport({ precision: 0.5 })];
    const loads = loadsOf([clash('e1', { dead: 4 }), clash('e2', { dead: 8, reports: doubtful })]);
    expect(loads['e1 lethal-violence']).toBeCloseTo(loads['e2 lethal-violence']!, 12);
    expect(loads['e1 lethal-violence']! * 2).toBeCloseTo(3 * Math.log2(1 + SURE * 8), 12);
  });

  it('count from the source with the largest figure only; the other figures stay claims', () => {
    const events = [
      clash('e1', { dead: 5, source: 'ministry' }),
      clash('e2', { dead: 4, source: 'observers' }),
      clash('e3', { dead: 3, source: 'observers' }),
    ];
    expect(Object.keys(loadsOf(events))).toEqual(['e2 lethal-violence', 'e3 lethal-violence']);
  });

  it('count from the first source by name when two say the same, the nameless one before all', () => {
    const both = [clash('e1', { dead: 5, source: 'b' }), clash('e2', { dead: 5, source: 'a' })];
    expect(Object.keys(loadsOf(both))).toEqual(['e2 lethal-violence']);
    expect(Object.keys(loadsOf([...both, clash('e3', { dead: 5 })]))).toEqual(['e3 lethal-violence']);
    expect(Object.keys(loadsOf([...both, clash('e4', { dead: 5, source: '' })]))).toEqual(['e4 lethal-violence']);
  });

  it('choose the source for the dead and for the injured apart', () => {
    const events = [
      clash('e1', { dead: 9, injured: 10, source: 'a' }),
      clash('e2', { dead: 1, injured: 90, source: 'b' }),
    ];
    expect(Object.keys(loadsOf(events)).sort()).toEqual(['e1 lethal-violence', 'e2 disorder']);
  });

  it('pool over all classes and codings, on their own local day', () => {
    const events = [
      clash('e1', { dead: 3 }),
      anEvent({ id: 'e2', class: 'restraint.order', coding: 'machine', dead: 5 }),
      clash('e3', { dead: 7, occurredOn: addDays(DAY, -60) }),
    ];
    const loads = loadsOf(events);
    const today = loads['e1 lethal-violence']! + loads['e2 lethal-violence']!;
    expect(today).toBeCloseTo(3 * Math.log2(1 + SURE * 8), 12);
    expect(loads['e3 lethal-violence']).toBeCloseTo((3 * Math.log2(1 + SURE * 7)) / 2, 12);
  });

  it('take no part of a factor hit, and fade from their day even when the event runs on', () => {
    const seized = anEvent({
      class: 'executive.seat-seized',
      until: addDays(DAY, 60),
      factorIds: ['X1'],
      dead: 8,
      injured: 40,
    });
    const loads = loadsOf([seized], addDays(DAY, 60));
    expect(loads['e1 executive']).toBeCloseTo(12 * 1.5 * SURE, 12);
    expect(loads['e1 lethal-violence']).toBeCloseTo((3 * Math.log2(1 + SURE * 8)) / 2, 12);
    expect(loads['e1 disorder']).toBeCloseTo(Math.log2(1 + SURE * 4) / 4, 12);
  });
});
