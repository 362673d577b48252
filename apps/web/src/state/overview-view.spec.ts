import { countryHref, formatOverviewView, parseOverviewView } from './overview-view.js';

const TODAY = '2026-11-22';

describe('the address of the overview', () => {
  it('restores the day and the span of the movers', () => {
    const view = { days: 30, on: '2011-02-11' };
    expect(parseOverviewView(formatOverviewView(view).slice(1), TODAY)).toEqual(view);
    expect(formatOverviewView({ days: 7, on: null })).toBe('/');
  });

  it('leaves out a day to come and a span nobody means', () =>
    expect(parseOverviewView('?days=-3&on=2030-01-01', TODAY)).toEqual({ days: 7, on: null }));

  it('leads to a country on the same day', () => {
    expect(countryHref('EGY', '2011-02-11')).toBe('/country/EGY?to=2011-02-11');
    expect(countryHref('EGY', null)).toBe('/country/EGY');
  });
});
