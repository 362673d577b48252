import fc from 'fast-check';
import { addDays } from '#libs/events';
import { CHALLENGERS } from '#libs/scoring';
import { formatCountryView, parseCountryView, presetStart, readRange, type CountryView } from './country-view.js';
import { resolveView } from './resolved-view.js';
import { ABLATIONS, parseWeights } from './weights.js';

const TODAY = '2026-11-22';
const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2010-01-01', days));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const view: fc.Arbitrary<CountryView> = fc.record({
  from: optional(day),
  to: optional(day),
  on: optional(day),
  since: optional(day),
  asOf: optional(fc.oneof(day, fc.constant('2020-10-06T06:00:00Z'))),
  published: fc.boolean(),
  weights: fc.constantFrom(...ABLATIONS, parseWeights('institutions:0.2,elections:0')),
  method: optional(fc.constantFrom(...CHALLENGERS.map(({ version }) => version))),
  event: optional(fc.constantFrom('KGZ:e04', 'KGZ:ucdp-ged:12/3')),
});

describe('a permalink', () => {
  it('restores the whole view', () =>
    fc.assert(
      fc.property(view, (shown) => expect(parseCountryView(formatCountryView(shown))).toEqual(shown)),
      { seed: 7, numRuns: 300 },
    ));

  it('is short for the default view', () => expect(formatCountryView(parseCountryView(''))).toBe(''));

  it('leaves out what it does not understand', () =>
    expect(
      formatCountryView(parseCountryView('?from=yesterday&asOf=now&weights=magic:9&method=9.9.9&view=x&on=2020-02-30')),
    ).toBe(''));
});

describe('what a view asks for', () => {
  const resolve = (search: string) => resolveView(parseCountryView(search), TODAY);

  it('is five years up to today unless said otherwise', () =>
    expect(resolve('')).toMatchObject({
      last: TODAY,
      on: TODAY,
      visible: { from: '2021-11-21', to: TODAY },
      asOf: null,
      isCompared: false,
    }));

  it('has the day it is about on its chart, however long ago that was', () =>
    fc.assert(
      fc.property(day, (on) => {
        const { visible } = resolve(`?on=${on}`);
        expect(visible.from < on && on <= visible.to).toBe(true);
      }),
      { seed: 7, numRuns: 100 },
    ));

  it('ends with the as-of date and uses only what was known at its close', () =>
    expect(resolve('?asOf=2020-10-06')).toMatchObject({
      last: '2020-10-06',
      on: '2020-10-06',
      asOf: '2020-10-07T00:00:00Z',
      seriesAsOf: '2020-10-07T00:00:00Z',
    }));

  it('keeps an as-of instant to the hour', () =>
    expect(resolve('?asOf=2020-10-06T06:00:00Z').asOf).toBe('2020-10-06T06:00:00Z'));

  it('takes a published headline at the close of its own day', () =>
    expect(resolve('?view=published&on=2020-10-06&to=2020-12-31')).toMatchObject({
      asOf: '2020-10-07T00:00:00Z',
      seriesAsOf: null,
      isCompared: true,
    }));

  it('explains an event against the day before, everything else against a month before', () => {
    expect(resolve('?on=2020-10-06&event=KGZ:e04').since).toBe('2020-10-05');
    expect(resolve('?on=2020-10-06').since).toBe('2020-09-06');
    expect(resolve('?on=2020-10-06&since=2021-01-01').since).toBe('2020-09-06');
  });

  it('never asks for days after the last one', () =>
    fc.assert(
      fc.property(view, (shown) => {
        const { visible, on, since, read, last } = resolveView(shown, TODAY);
        expect(last <= TODAY && on <= last && visible.to <= last && read.to <= last).toBe(true);
        expect(visible.from < visible.to && since < on && read.from <= visible.from).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    ));

  it('reads whole years, so that panning inside a year reads nothing', () =>
    expect(readRange({ from: '2020-07-01', to: '2021-06-30' }, TODAY)).toEqual({
      from: '2020-01-01',
      to: '2021-12-31',
    }));

  it('starts "All" with the first day of data', () => {
    expect(presetStart('All', TODAY, '2005-03-01')).toBe('2005-03-01');
    expect(presetStart('3M', TODAY, '2005-03-01')).toBe('2026-08-22');
  });
});

describe('switching parts of the score off', () => {
  it('sends weights of zero and leaves the others to the method', () => {
    expect(parseWeights('violence').input).toEqual({
      pillars: [
        { id: 'institutions', weight: 0 },
        { id: 'foreign', weight: 0 },
      ],
      indicators: [],
    });
    expect(parseWeights('deaths').input?.indicators.map(({ id }) => id)).toEqual(['disorder', 'repression']);
  });

  it('refuses weights that are none', () => expect(parseWeights('institutions:-1,foreign:2,magic:1').name).toBe('all'));
});
