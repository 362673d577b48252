import fc from 'fast-check';
import { inputHash, LATEST_METHOD, scoreOn } from '#libs/scoring';
import { canonicalText, textHash } from './canonical-hash.js';
import { inputText } from './input-hash.js';
import { knownRecord } from './ledger/known-record.js';
import { anyDay, anyRecord, PROPERTY_RUNS } from '../../../test/support/record-arbitrary.js';
import { aFactor, anEvent, aRecord, aReport } from '../../../test/support/records.js';

const DAY = '2020-10-06';
const record = aRecord([anEvent({ dead: 2, factorIds: ['X2', 'X1'] })], [aFactor()]);
const hash = inputHash(record, DAY);

describe('the hash of the inputs', () => {
  it('is the one the score carries, and the same for the same inputs on every machine', () => {
    expect(scoreOn(record, DAY).hash).toBe(hash);
    expect(hash).toBe('843e0b073ccbb4ff4e77970099de9f783dff6d345acd0aa0111f5b5964b28614');
  });

  it('is taken over canonical JSON', () =>
    fc.assert(
      fc.property(anyRecord, anyDay, fc.boolean(), (any, on, weighted) => {
        const options = weighted ? { weights: { pillars: [{ id: 'foreign', weight: 0.1 }] } as const } : {};
        const text = inputText(knownRecord(any, Infinity, LATEST_METHOD), on, options);
        expect(text).toBe(canonicalText(JSON.parse(text) as object));
        expect(inputHash(any, on, options)).toBe(textHash(text));
      }),
      PROPERTY_RUNS,
    ));

  it('changes with everything that can move the score', () => {
    const others = [
      inputHash({ ...record, country: 'NOR' }, DAY),
      inputHash(record, '2020-10-07'),
      inputHash(record, DAY, { stale: true }),
      inputHash(record, DAY, { weights: {} }),
      inputHash(record, DAY, { weights: { pillars: [{ id: 'foreign', weight: 0 }] } }),
      inputHash({ ...record, factors: [aFactor({ load: 5 })] }, DAY),
      inputHash(aRecord([anEvent({ dead: 3, factorIds: ['X1', 'X2'] })], [aFactor()]), DAY),
      inputHash(aRecord([anEvent({ dead: 2, factorIds: ['X1', 'X2'], reports: [aReport({ grade: 'B' })] })]), DAY),
      inputHash(record, DAY, { asOf: '2019-01-01T00:00:00Z' }),
    ];
    expect(new Set([hash, ...others]).size).toBe(others.length + 1);
  });

  it('does not change with how the same facts are written down', () => {
    const rewritten = aRecord(
      [
        anEvent({
          dead: 2,
          factorIds: ['X1', 'X2', 'X1'],
          source: '',
          knownAt: '2020-01-01T06:00:00.000000+06:00',
          reports: [aReport({ knownAt: '2019-12-31T19:00:00-05:00' })],
        }),
      ],
      [aFactor()],
    );
    expect(inputHash(rewritten, DAY)).toBe(hash);
  });

  it('covers only the rows that are used: not what lies ahead, is superseded, unknown or retracted later', () => {
    const asOf = '2020-10-07T00:00:00Z';
    const [event] = record.events;
    const more = aRecord(
      [
        {
          ...event!,
          retractedAt: '2020-12-01T00:00:00Z',
          reports: [...event!.reports, aReport({ id: 'r2', knownAt: asOf.replace('07', '08') })],
        },
        anEvent({ id: 'e2', occurredOn: '2020-10-08' }),
        anEvent({ revision: 2, knownAt: '2020-10-09T00:00:00Z' }),
      ],
      [...record.factors, aFactor({ id: 'X3', knownAt: '2020-10-09T00:00:00Z' })],
    );
    expect(inputHash(more, DAY, { asOf })).toBe(inputHash(record, DAY, { asOf }));
  });

  it('names the rows by id, whatever the order and the source they come from', () => {
    const events = [anEvent({ id: 'b', source: 'a' }), anEvent({ id: 'a', source: 'b' }), anEvent({ id: 'c' })];
    const factors = [aFactor({ id: 'X2' }), aFactor({ id: 'X1' }), aFactor({ id: 'X3' })];
    const text = inputText(knownRecord(aRecord(events, factors), Infinity, LATEST_METHOD), DAY, {});
    const rows = JSON.parse(text) as Record<'events' | 'factors', { id: string; source?: string | null }[]>;
    expect(rows.events.map(({ id, source }) => [id, source])).toEqual([
      ['a', 'b'],
      ['b', 'a'],
      ['c', null],
    ]);
    expect(rows.factors.map(({ id }) => id)).toEqual(['X1', 'X2', 'X3']);
  });

  it('covers a structural factor from its first day on, and tells when it became known', () => {
    const began = { validFrom: DAY, knownAt: '2020-10-01T00:00:00Z' } as const;
    const with1 = aRecord(record.events, [aFactor(began)]);
    expect(inputHash(with1, '2020-10-05')).toBe(inputHash(aRecord(record.events), '2020-10-05'));
    expect(inputHash(with1, DAY)).not.toBe(inputHash(aRecord(record.events), DAY));
    expect(inputHash(with1, DAY)).not.toBe(inputHash(aRecord(record.events, [aFactor({ validFrom: DAY })]), DAY));
  });
});
