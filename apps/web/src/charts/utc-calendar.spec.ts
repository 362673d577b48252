import { addToTime, formatTime, startOfTime, unitsBetween } from './utc-calendar.js';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

describe('the time axis', () => {
  it('prints 4 October as 4 October wherever the reader sits', () =>
    expect(formatTime(at('2020-10-04'), 'day')).toBe('4 Oct 20'));

  it('steps by calendar months and years, leap days included', () => {
    expect(addToTime(at('2020-01-01'), 1, 'month')).toBe(at('2020-02-01'));
    expect(addToTime(at('2020-02-01'), 1, 'month')).toBe(at('2020-03-01'));
    expect(addToTime(at('2019-01-01'), 2, 'year')).toBe(at('2021-01-01'));
    expect(addToTime(at('2020-11-01'), 1, 'quarter')).toBe(at('2021-02-01'));
    expect(addToTime(at('2020-02-28'), 2, 'day')).toBe(at('2020-03-01'));
  });

  it('starts weeks on Monday, quarters in January, April, July and October', () => {
    expect(startOfTime(at('2020-10-06'), 'week')).toBe(at('2020-10-05'));
    expect(startOfTime(at('2020-11-30'), 'quarter')).toBe(at('2020-10-01'));
    expect(startOfTime(at('1969-12-31'), 'month')).toBe(at('1969-12-01'));
  });

  it('counts units from the earlier to the later', () => {
    expect(unitsBetween(at('2020-01-01'), at('2021-07-01'), 'month')).toBe(18);
    expect(unitsBetween(at('2020-10-05'), at('2020-10-06'), 'day')).toBe(1);
  });
});
