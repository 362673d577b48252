import { instantMs, isInstant } from '#libs/events';

describe('an instant', () => {
  it('needs an offset and a moment that exists', () => {
    expect(isInstant('2020-10-06T12:00:00+06:00')).toBe(true);
    expect(isInstant('2020-10-06T12:00:00.123456Z')).toBe(true);
    for (const wrong of [
      '2020-10-06',
      '2020-10-06T12:00:00',
      '2020-10-06T24:00:00Z',
      '2020-02-30T00:00:00Z',
      '2016-12-31T23:59:60Z',
    ])
      expect(isInstant(wrong)).toBe(false);
  });

  it('is the same moment whatever the offset it is written with', () => {
    expect(instantMs('2020-10-06T18:00:00+06:00')).toBe(instantMs('2020-10-06T12:00:00Z'));
    expect(instantMs('2020-10-06T00:30:00-05:30')).toBe(instantMs('2020-10-06T06:00:00Z'));
  });
});
