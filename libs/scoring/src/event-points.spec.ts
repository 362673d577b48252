import fc from 'fast-check';
import { eventPoints, scoreOn } from '#libs/scoring';
import { anyDay, anyInstant, anyRecord, PROPERTY_RUNS } from '../../../test/support/record-arbitrary.js';
import { aFactor, anEvent, aRecord } from '../../../test/support/records.js';

describe('what single events add to the score', () => {
  it('is what the ledger of the day says, on whatever days and at whatever moment it is asked', () =>
    fc.assert(
      fc.property(
        anyRecord,
        fc.array(anyDay, { minLength: 1, maxLength: 4 }),
        fc.option(anyInstant),
        (record, days, asOf) => {
          const ids = [...new Set(record.events.map(({ id }) => id))];
          const asked = ids.flatMap((id) => days.map((on) => ({ id, on })));
          const points = eventPoints(record, asked, { asOf });
          asked.forEach(({ id, on }, at) => {
            const lines = scoreOn(record, on, { asOf }).contributions.filter(
              (line) => line.kind === 'event' && line.id === id,
            );
            expect(Math.abs(lines.reduce((sum, line) => sum + line.points, 0) - points[at]!)).toBeLessThan(1e-9);
          });
        },
      ),
      PROPERTY_RUNS,
    ));

  it('is nothing before it happened, for an event nobody reported, and with its pillar switched off', () => {
    const record = aRecord([anEvent()]);
    const asked = [
      { id: 'e1', on: '2020-10-05' },
      { id: 'e9', on: '2020-10-06' },
      { id: 'e1', on: '2020-10-06' },
    ];
    expect(eventPoints(record, asked)).toEqual([0, 0, expect.closeTo(scoreOn(record, '2020-10-06').value, 9)]);
    expect(eventPoints(record, asked, { weights: { pillars: [{ id: 'violence', weight: 0 }] } })).toEqual([0, 0, 0]);
  });

  it('is asked of no event without a fault', () => expect(eventPoints(aRecord([anEvent()]), [])).toEqual([]));

  it('is theirs alone, also beside a structural factor that bears the same id', () => {
    const on = '2020-10-06';
    const record = aRecord([anEvent({ id: 'X1', dead: 3, injured: 20 }), anEvent({ id: 'e2' })], [aFactor()]);
    const lines = scoreOn(record, on).contributions.filter(({ kind, id }) => kind === 'event' && id === 'X1');
    expect(lines.length).toBeGreaterThan(1);
    expect(eventPoints(record, [{ id: 'X1', on }])).toEqual([
      expect.closeTo(
        lines.reduce((sum, { points }) => sum + points, 0),
        9,
      ),
    ]);
  });
});
