import { formatExposureView, OCTOBER_2020, parseExposureView, resolveExposureView } from './exposure-view.js';

const LAST = '2026-03-01';

describe('the address of a portfolio page', () => {
  it('holds the whole view and gives it back', () =>
    expect(parseExposureView(formatExposureView(OCTOBER_2020), LAST)).toEqual(OCTOBER_2020));

  it('shows today against 30 days ago and replays a year when it says nothing', () =>
    expect(resolveExposureView(parseExposureView('', LAST), LAST)).toEqual({
      on: LAST,
      since: '2026-01-30',
      from: '2025-03-01',
      to: LAST,
    }));

  it('takes no day that does not exist or has not come, and never compares backwards', () => {
    expect(parseExposureView('?on=2020-02-30&since=2999-01-01&from=yesterday', LAST)).toEqual({
      on: null,
      since: null,
      from: null,
      to: null,
    });
    const resolved = resolveExposureView(
      parseExposureView('?on=2020-10-07&since=2021-01-01&from=1900-01-01', LAST),
      LAST,
    );
    expect(resolved.since < resolved.on).toBe(true);
    expect(resolved.from > '2010-01-01').toBe(true);
  });
});
