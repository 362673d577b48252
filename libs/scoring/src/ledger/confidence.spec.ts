import { confidenceOf } from '#libs/scoring';
import { anEvent, aReport } from '../../../../test/support/records.js';

const sure = (...reports: Parameters<typeof aReport>[0][]): number =>
  confidenceOf(anEvent({ reports: reports.map((report) => aReport(report)) }), null);

interface Report {
  readonly id: string;
  readonly group: string;
  readonly precision: number;
}

describe('how sure an event is', () => {
  it('follows from who publishes, who says so and how precisely it was read', () => {
    expect(sure({ grade: 'A' })).toBeCloseTo(0.95, 12);
    expect(sure({ grade: 'B', attribution: 'official', precision: 0.9 })).toBeCloseTo(0.8 * 0.95 * 0.9, 12);
    expect(sure({ grade: 'C', attribution: 'observer' })).toBeCloseTo(0.6 * 0.85, 12);
    expect(sure({ grade: 'D', attribution: 'local-media' })).toBeCloseTo(0.35 * 0.8, 12);
    expect(sure({ grade: 'E', attribution: 'party' })).toBeCloseTo(0.1 * 0.7, 12);
    expect(sure({ grade: 'F' })).toBeCloseTo(0.5, 12);
  });

  it('grows with independent groups, and never beyond 0.99', () => {
    expect(sure({ grade: 'C', group: 'a' }, { id: 'r2', grade: 'B', group: 'b' })).toBeCloseTo(1 - 0.4 * 0.2, 12);
    expect(sure({ group: 'a' }, { id: 'r2', group: 'b' })).toBe(0.99);
  });

  it('takes the strongest report of a group, once', () =>
    expect(sure({ grade: 'E' }, { id: 'r2', grade: 'B' }, { id: 'r3', grade: 'B' })).toBeCloseTo(0.8, 12));

  it('falls once with every group that denies it', () => {
    const denial = { id: 'r2', group: 'state', grade: 'C', denies: true } as const;
    expect(sure({ grade: 'A' }, denial)).toBeCloseTo(0.95 * 0.4, 12);
    expect(sure({ grade: 'A' }, denial, { ...denial, id: 'r3', grade: 'E' })).toBeCloseTo(0.95 * 0.4, 12);
    expect(sure({ grade: 'A' }, denial, { ...denial, id: 'r3', group: 'party' })).toBeCloseTo(0.95 * 0.4 * 0.4, 12);
  });

  it('is cut to 0.99 before anybody denies it', () => {
    const denial = { id: 'r3', group: 'c', grade: 'E', denies: true } as const;
    expect(sure({ group: 'a' }, { id: 'r2', group: 'b' }, denial)).toBeCloseTo(0.99 * 0.9, 12);
  });

  it('is nothing when nobody confirms it', () => expect(sure({ denies: true })).toBe(0));

  it('counts a report from the moment it is known until it is withdrawn', () => {
    const event = anEvent({
      reports: [aReport({ knownAt: '2020-10-06T12:00:00+06:00', retractedAt: '2020-10-08T00:00:00Z' })],
    });
    const at = (asOf: string): number => confidenceOf(event, asOf);
    expect([at('2020-10-06T05:59:59.999Z'), at('2020-10-06T06:00:00Z')]).toEqual([0, 0.95]);
    expect([at('2020-10-07T23:59:59Z'), at('2020-10-08T02:00:00+02:00')]).toEqual([0.95, 0]);
    expect(confidenceOf(event, null)).toBe(0);
  });

  it('is the same to the last bit in whatever order the groups report', () => {
    const reports = [0.7, 0.37, 0.61, 0.53].map(
      (precision, n) => ({ id: `r${n}`, group: `g${n}`, precision }) as const,
    );
    const [a, b, c, d] = reports as [Report, Report, Report, Report];
    const orders = [reports, [d, c, b, a], [c, a, d, b], [b, d, a, c]];
    expect(new Set(orders.map((order) => sure(...order))).size).toBe(1);
    const doubts = (order: readonly Report[]) =>
      order.reduce((doubt, { precision }) => doubt * (1 - 0.95 * precision), 1);
    expect(sure(...[d, c, b, a])).toBe(1 - doubts([a, b, c, d]));
    expect(new Set(orders.map(doubts)).size).toBeGreaterThan(1);
  });
});
