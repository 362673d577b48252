import { retryAfterMs } from './retry-after.js';

const asked = (retryAfter: string, date = 'Tue, 06 Oct 2020 12:00:00 GMT') =>
  retryAfterMs(new Headers({ 'retry-after': retryAfter, date }));

describe('how long a feed asks to be left alone', () => {
  it('is stated in seconds or as a date by its own clock', () => {
    expect(asked('120')).toBe(120_000);
    expect(asked('Tue, 06 Oct 2020 12:05:00 GMT')).toBe(300_000);
  });

  it('is a day at most, and nothing for a moment that has passed', () => {
    expect(asked('99999999')).toBe(86_400_000);
    expect(asked('Tue, 06 Oct 2020 11:00:00 GMT')).toBe(0);
  });

  it('is not known where it is not stated or cannot be read', () => {
    expect(retryAfterMs(new Headers())).toBeNull();
    expect(asked('soon')).toBeNull();
    expect(asked('Tue, 06 Oct 2020 12:05:00 GMT', 'yesterday')).toBeNull();
  });
});
