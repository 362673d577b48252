import fc from 'fast-check';
import { closeOfDay, type CountryRecord, type Day, instantMs, type Instant } from '#libs/events';
import { asCorrected, scoreDifference, scoreOn } from '#libs/scoring';
import { anyDay, anyRecord, PROPERTY_RUNS } from '../../../test/support/record-arbitrary.js';
import { aFactor, anEvent, aRecord, aReport } from '../../../test/support/records.js';

const ON = '2020-10-06';
const BEFORE = '2020-10-06T12:00:00Z';
const AFTER = '2020-10-09T12:00:00Z';
const known = { knownAt: BEFORE, reports: [aReport({ knownAt: BEFORE, attribution: 'party' })] };
const riot = anEvent(known);
const corrected = (record: CountryRecord): number => scoreOn(asCorrected(record, ON), ON).value;
const shown = (record: CountryRecord): number => scoreOn(record, ON, { asOf: closeOfDay(ON) }).value;

describe('a day as it was known at its close and corrected since', () => {
  it('counts the latest revision of an event, in whatever order revisions come', () => {
    const worse = { ...riot, revision: 2, class: 'executive.coup-attempt', knownAt: AFTER } as const;
    const asWorse = shown(aRecord([{ ...worse, knownAt: BEFORE }]));
    expect(corrected(aRecord([riot, worse]))).toBe(asWorse);
    expect(corrected(aRecord([worse, riot]))).toBe(asWorse);
  });

  it('loses what was retracted since, and the event whose only reports were', () => {
    expect(corrected(aRecord([riot, { ...riot, revision: 2, knownAt: AFTER, retractedAt: AFTER }]))).toBe(0);
    expect(corrected(aRecord([{ ...riot, reports: [aReport({ knownAt: BEFORE, retractedAt: AFTER })] }]))).toBe(0);
  });

  it('is not moved by news: a new event, a confirmation, a factor that became known later', () => {
    const news = anEvent({ id: 'news', knownAt: AFTER });
    const told = anEvent({ id: 'told', knownAt: BEFORE, reports: [aReport({ knownAt: AFTER })] });
    const confirmed = {
      ...{ ...riot, revision: 2, knownAt: AFTER },
      reports: [...riot.reports, aReport({ id: 'r2', group: 'state', knownAt: AFTER })],
    };
    const record = aRecord([riot, confirmed, news, told], [aFactor({ knownAt: AFTER })]);
    expect(corrected(record)).toBe(shown(aRecord([riot])));
  });

  it('is moved by a denial, whenever it came', () => {
    const denial = aReport({ id: 'r2', group: 'state', knownAt: AFTER, denies: true });
    const denied = { ...riot, revision: 2, knownAt: AFTER, reports: [...riot.reports, denial] };
    expect(corrected(aRecord([riot, denied]))).toBeLessThan(shown(aRecord([riot])));
  });

  it('takes a factor as it was corrected', () => {
    const heavier = aFactor({ load: 8, knownAt: AFTER });
    expect(corrected(aRecord([], [aFactor(), heavier]))).toBe(shown(aRecord([], [aFactor({ load: 8 })])));
  });

  it('can be seen with the corrections up to a moment: up to the close it is the day as it was shown', () => {
    const again = aRecord([riot, { ...riot, revision: 2, knownAt: AFTER, retractedAt: AFTER }], [aFactor()]);
    const asOf = closeOfDay(ON);
    expect(asCorrected(again, ON, asOf)).toEqual(aRecord([riot], [aFactor()]));
    expect(scoreOn(asCorrected(again, ON, asOf), ON, { asOf }).hash).toBe(scoreOn(again, ON, { asOf }).hash);
  });

  it('is the day as it was shown, bit for bit, while nothing was corrected', () => {
    const cases = fc.tuple(anyRecord, anyDay);
    fc.assert(
      fc.property(cases, ([record, on]) => {
        const then = knownBy(record, on);
        const [before, after] = [scoreOn(then, on, { asOf: closeOfDay(on) }), scoreOn(asCorrected(then, on), on)];
        expect([after.value, after.hash]).toEqual([before.value, before.hash]);
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('the difference between two readings of a day', () => {
  it('adds up, and names what was corrected', () => {
    const other = anEvent({ ...known, id: 'e2', class: 'election.annulled' });
    const record = aRecord([riot, { ...riot, revision: 2, class: 'executive.coup-attempt', knownAt: AFTER }, other]);
    const before = { record, asOf: closeOfDay(ON) };
    const { from, to, delta, contributions } = scoreDifference(
      before,
      { record: asCorrected(record, ON), asOf: null },
      ON,
    );
    expect([from, to]).toEqual([shown(record), corrected(record)]);
    expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(delta, 9);
    expect(new Set(contributions.map(({ id }) => id))).toEqual(new Set(['e1']));
  });
});

/** The record without anything that became known after the close of the day. */
function knownBy({ country, events, factors }: CountryRecord, on: Day): CountryRecord {
  const isKnown = (at: Instant | null): boolean => at === null || instantMs(at) <= instantMs(closeOfDay(on));
  const without = <Row extends { retractedAt: Instant | null }>(row: Row): Row =>
    isKnown(row.retractedAt) ? row : { ...row, retractedAt: null };
  return {
    country,
    events: events
      .filter(({ knownAt }) => isKnown(knownAt))
      .map((event) => ({
        ...without(event),
        reports: event.reports.filter(({ knownAt }) => isKnown(knownAt)).map(without),
      })),
    factors: factors.filter(({ knownAt }) => isKnown(knownAt)).map(without),
  };
}
