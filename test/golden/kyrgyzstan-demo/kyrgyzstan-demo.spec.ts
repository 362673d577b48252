import type { CountryRecord } from '#libs/events';
import { scoreOn, scoreSeries } from '#libs/scoring';
import { DEMO } from '#libs/sources';

const demo = DEMO.find(({ country }) => country === 'KGZ')!;
const record: CountryRecord = { country: 'KGZ', factors: demo.factors, events: demo.events.map(({ event }) => event) };
const VIOLENCE_ONLY = {
  pillars: [
    { id: 'institutions', weight: 0 },
    { id: 'foreign', weight: 0 },
  ],
} as const;

/** Injured on 5 October as the revision known at that moment has them. */
function injuredKnownAt(asOf: string): number | null | undefined {
  const known = record.events.filter(
    ({ id, knownAt }) =>
      id === 'kgz-2020-10-05-night-of-fighting-in-bishkek' && Date.parse(knownAt) <= Date.parse(asOf),
  );
  return known.at(-1)?.injured;
}

const published = (day: string, close: string) => scoreOn(record, day, { asOf: close });

describe('Kyrgyzstan as the demo retells it', () => {
  it('crosses into high within a day of the storming, as anybody could have known that evening', () => {
    expect(published('2020-10-04', '2020-10-05T00:00:00Z').label).toBe('low');
    expect(published('2020-10-05', '2020-10-06T00:00:00Z').label).toBe('guarded');
    const storming = published('2020-10-06', '2020-10-07T00:00:00Z');
    expect(storming.value).toBeGreaterThanOrEqual(50);
    expect(storming.label).toBe('high');
  });

  it('stays low that day to a monitor that only sees violence', () => {
    const asPublished = { asOf: '2020-10-07T00:00:00Z', weights: VIOLENCE_ONLY };
    expect(scoreOn(record, '2020-10-06', asPublished).value).toBeLessThan(20);
    expect(scoreOn(record, '2020-10-06', { weights: VIOLENCE_ONLY }).value).toBeLessThan(20);
  });

  it('counts 590 injured in the morning, 686 at the close of the day, more than 1,000 later', () => {
    expect(injuredKnownAt('2020-10-05T20:00:00Z')).toBeNull();
    expect(injuredKnownAt('2020-10-06T06:00:00Z')).toBe(590);
    expect(injuredKnownAt('2020-10-07T00:00:00Z')).toBe(686);
    expect(injuredKnownAt('2020-11-01T00:00:00Z')).toBeGreaterThan(1000);
  });

  it('explains that day by the seat of power first of all, and every point adds up', () => {
    const { value, contributions } = published('2020-10-06', '2020-10-07T00:00:00Z');
    expect(contributions[0]?.id).toBe('kgz-2020-10-06-white-house-seized');
    expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(value, 9);
  });

  it('tells the three overthrows apart from the years between', () => {
    const series = scoreSeries(record, '2005-01-01', '2021-12-31');
    const peakOf = (year: string) =>
      Math.max(...series.dates.flatMap((date, index) => (date.startsWith(year) ? [series.score[index]!] : [])));
    for (const crisis of ['2005', '2010', '2020']) expect(peakOf(crisis)).toBeGreaterThan(35);
    for (const calm of ['2008', '2009', '2015', '2017', '2018']) expect(peakOf(calm)).toBeLessThan(20);
  });

  it('lets the state’s takeover of Kumtor weigh on the mine it hit, and then drops the mine', () => {
    const takeover = published('2021-05-17', '2021-05-18T00:00:00Z').contributions.map(({ id }) => id);
    expect(takeover).toContain('kgz-2021-05-17-state-takes-control-of-kumtor');
    expect(takeover).not.toContain('kgz-canadian-owned-gold-mine-at-kumtor');
    expect(published('2021-05-16', '2021-05-17T00:00:00Z').contributions.map(({ id }) => id)).toContain(
      'kgz-canadian-owned-gold-mine-at-kumtor',
    );
  });
});
