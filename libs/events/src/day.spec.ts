import fc from 'fast-check';
import { addDays, closeOfDay, dayFromNumber, dayNumber, isDay } from '#libs/events';

describe('a day', () => {
  it('exists in the calendar or is refused', () => {
    for (const leap of ['2020-02-29', '2000-02-29', '0004-02-29', '9999-12-31']) expect(isDay(leap)).toBe(true);
    for (const wrong of [
      '2021-02-29',
      '1900-02-29',
      '2020-04-31',
      '2020-13-01',
      '2020-00-10',
      '2020-01-00',
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

  it('is what the calendar of the computer says it is', () =>
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })),
        ([year, month, day]) => {
          const text = [
            String(year).padStart(4, '0'),
            ...[month, day].map((part) => String(part).padStart(2, '0')),
          ].join('-');
          const at = new Date(`${text}T00:00:00Z`);
          expect(isDay(text)).toBe(!Number.isNaN(at.getTime()) && at.toISOString().startsWith(text));
        },
      ),
      { seed: 1, numRuns: 2000 },
    ));

  it('counts across leap years and month ends', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(dayFromNumber(dayNumber('2010-04-07'))).toBe('2010-04-07');
  });

  it('has the number the calendar of the computer gives it, in every year there can be', () =>
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect([dayNumber(day), dayFromNumber(number), dayFromNumber(number)]).toEqual([number, day, day]);
      }),
      { seed: 2, numRuns: 2000 },
    ));

  it('closes at midnight UTC of the next day', () => expect(closeOfDay('2020-12-31')).toBe('2021-01-01T00:00:00Z'));
});
