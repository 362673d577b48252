import { addDays, closeOfDay, dayFromNumber, dayNumber, isDay } from '#libs/events';

describe('a day', () => {
  it('exists in the calendar or is refused', () => {
    expect(isDay('2020-02-29')).toBe(true);
    for (const wrong of [
      '2021-02-29',
      '2020-02-30',
      '0000-01-01',
      '10000-01-01',
      '05/10/2020',
      '2020-1-1',
      '',
      null,
      20201006,
    ])
      expect(isDay(wrong)).toBe(false);
  });

  it('counts across leap years and month ends', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(dayFromNumber(dayNumber('2010-04-07'))).toBe('2010-04-07');
  });

  it('closes at midnight UTC of the next day', () => expect(closeOfDay('2020-12-31')).toBe('2021-01-01T00:00:00Z'));
});
