import { endOfNextDay, endOfNextMonth, firstOfJuneNextYear } from './known-at.js';
import { knownAtOf, releasesOf } from './ucdp/releases.js';

describe('when the public could know', () => {
  it('ends months and days where the calendar ends them', () => {
    expect(endOfNextMonth('2023-10-31')).toBe('2023-11-30T23:59:59Z');
    expect(endOfNextMonth('2023-11-01')).toBe('2023-12-31T23:59:59Z');
    expect(endOfNextMonth('2023-12-05')).toBe('2024-01-31T23:59:59Z');
    expect(endOfNextMonth('2024-01-31')).toBe('2024-02-29T23:59:59Z');
    expect(endOfNextDay('2020-12-31')).toBe('2021-01-01T23:59:59Z');
    expect(firstOfJuneNextYear('2019-12-31')).toBe('2020-06-01T00:00:00Z');
  });

  const release = (fileName: string, receivedAt = '2026-01-15T12:00:00Z') =>
    releasesOf({ fileName, receivedAt, today: receivedAt.slice(0, 10) });

  it.each([
    ['GEDEvent_v23_0_10.csv', true],
    ['gedevent_v25_0_12.csv.gz', true],
    ['GEDEvent_v23_01_23_09.csv', true],
    ['GEDEvent_v23_1.csv', false],
    ['ged_mexico.csv', false],
  ])('reads from the name of %s whether it is a Candidate file', (fileName, isCandidate) =>
    expect(release(fileName).isCandidate).toBe(isCandidate),
  );

  it('takes a row that no yearly release can hold yet for a Candidate row', () => {
    const inJanuary = release('ged.csv', '2026-01-15T12:00:00Z');
    expect(knownAtOf('2024-12-31', inJanuary)).toEqual({ at: '2025-06-01T00:00:00Z', isAssumed: true });
    expect(knownAtOf('2025-03-10', inJanuary)).toEqual({ at: '2025-04-30T23:59:59Z', isAssumed: false });
    const inJuly = release('ged.csv', '2026-07-15T12:00:00Z');
    expect(knownAtOf('2025-03-10', inJuly)).toEqual({ at: '2026-06-01T00:00:00Z', isAssumed: true });
  });
});
