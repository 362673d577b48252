import { FirstDays } from './first-days.js';

const daysWith = (...days: number[]): FirstDays => {
  const first = new FirstDays();
  for (const day of days) first.add('bulk', day);
  return first;
};

describe('the first day of a feed', () => {
  it('is the earliest of its events, in whatever order they come', () =>
    expect([daysWith(7, 3, 5).firstDay('bulk'), daysWith(3, 7).firstDay('bulk')]).toEqual([3, 3]));

  it('stays as long as one event of that day is left, and then is the next earliest', () => {
    const days = daysWith(3, 3, 9, 5);
    days.remove('bulk', 3);
    expect(days.firstDay('bulk')).toBe(3);
    days.remove('bulk', 3);
    expect(days.firstDay('bulk')).toBe(5);
  });

  it('does not move when a later event is taken back, even the last of its day', () => {
    const days = daysWith(3, 5, 9);
    days.remove('bulk', 9);
    expect(days.firstDay('bulk')).toBe(3);
    days.remove('bulk', 3);
    expect(days.firstDay('bulk')).toBe(5);
  });

  it('is never again when all events were taken back', () => {
    const days = daysWith(3);
    days.remove('bulk', 3);
    expect(days.firstDay('bulk')).toBe(Infinity);
  });

  it('is told once for every coding it has moved for', () => {
    const days = daysWith(5);
    days.add('machine', 8);
    expect(days.takeMoved()).toEqual(['bulk', 'machine']);
    expect(days.takeMoved()).toEqual([]);
    days.add('bulk', 6);
    expect(days.takeMoved()).toEqual([]);
    days.add('bulk', 4);
    expect(days.takeMoved()).toEqual(['bulk']);
  });
});
