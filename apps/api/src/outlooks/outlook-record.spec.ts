import { monthOfText } from '#libs/validation';
import { knownDeaths, knownOn, whyNoOutlook } from './outlook-record.js';

const row = (month: string, deaths: number, isYearly = false) => ({ month, deaths, isYearly });
const told = (...months: string[]) => new Set(months.map(monthOfText));
const spanOf = (known: ReturnType<typeof knownDeaths>) => known && [known.firstMonth, known.newestMonth];
const span = (first: string, newest: string) => [monthOfText(first), monthOfText(newest)];

describe('the record of deaths an outlook stands on', () => {
  it('counts a month without a row as peaceful where a release of the world tells of it', () => {
    const known = knownDeaths([row('2020-02', 7)], told('2020-01', '2020-02', '2020-03'));
    expect(spanOf(known)).toEqual(span('2020-01', '2020-03'));
    expect([...known!.deaths]).toEqual([0, 7, 0]);
  });

  it('ends before a month no release tells of, whatever is known after it: missing is not peace', () =>
    expect(spanOf(knownDeaths([row('2020-01', 7), row('2020-04', 9)], told('2020-01', '2020-02', '2020-04')))).toEqual(
      span('2020-01', '2020-02'),
    ));

  it('holds the whole of a year that a yearly file tells of, also a file cut to one country', () => {
    const known = knownDeaths([row('2018-03', 5, true), row('2019-02', 6, true)], told('2020-01'));
    expect(spanOf(known)).toEqual(span('2018-03', '2020-01'));
  });

  it('is none where the feed said nothing, or nothing whole', () => {
    expect(knownDeaths([], told('2020-01'))).toBeNull();
    expect(knownDeaths([row('2020-02', 7)], told('2020-01'))).not.toBeNull();
    expect(knownDeaths([row('2020-03', 7)], told('2020-01'))).toBeNull();
  });
});

describe('an outlook that is not given', () => {
  const question = { country: 'MEX', month: monthOfText('2021-03'), asOf: '2021-02-01T00:00:00Z' };
  const record = (newest: string, months: number) => ({
    firstMonth: monthOfText(newest) - months + 1,
    newestMonth: monthOfText(newest),
    deaths: new Float64Array(months),
  });

  it('says that no feed of deaths is there', () =>
    expect(whyNoOutlook(question, null)).toMatch(/no such feed had told of Mexico.*faultline import ucdp-ged/));
  it('says how old the record is', () =>
    expect(whyNoOutlook(question, record('2020-02', 60))).toMatch(/ends in 2020-02\. 2021-03 is 13 months later/));
  it('says how short the record is', () =>
    expect(whyNoOutlook(question, record('2021-01', 35))).toMatch(/holds 35 months.*at least 36/));
  it('has no reason otherwise', () => expect(whyNoOutlook(question, record('2020-03', 36))).toBeNull());
});

describe('what may be known of a day', () => {
  it('is what was known by its close, or earlier where that is asked for', () => {
    expect(knownOn('2020-10-06', null)).toBe('2020-10-07T00:00:00Z');
    expect(knownOn('2020-10-06', '2020-10-05T12:00:00+06:00')).toBe('2020-10-05T12:00:00+06:00');
  });
  it('is never what came later', () =>
    expect(knownOn('2020-10-06', '2024-01-01T00:00:00Z')).toBe('2020-10-07T00:00:00Z'));
});
