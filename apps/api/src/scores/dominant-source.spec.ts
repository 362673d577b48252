import { aReportedEvent } from '../../../../test/support/ledger-rows.js';
import { dominantSource } from './dominant-source.js';

const events = (source: string | null, count: number) =>
  Array.from({ length: count }, (_, index) => aReportedEvent({ id: `${source} ${index}`, source }));
const now = { on: '2020-10-06', asOf: null };

describe('D18: a country of which one source tells nearly everything', () => {
  it('is flagged with that source and its share', () => {
    expect(dominantSource({ events: [...events('UCDP', 19), ...events('ACLED', 1)] }, now)).toEqual({
      name: 'UCDP',
      share: 0.95,
    });
    expect(dominantSource({ events: [...events('UCDP', 18), ...events('ACLED', 2)] }, now)).toBeNull();
  });

  it('is not, where nobody is named, or a handful of events says nothing yet', () => {
    expect(dominantSource({ events: events(null, 50) }, now)).toBeNull();
    expect(dominantSource({ events: events('UCDP', 19) }, now)).toBeNull();
    expect(dominantSource({ events: [] }, now)).toBeNull();
  });

  it('counts what was known then, up to that day', () => {
    const many = events('UCDP', 40);
    expect(dominantSource({ events: many }, { on: '2020-10-04', asOf: null })).toBeNull();
    expect(dominantSource({ events: many }, { on: '2020-10-06', asOf: '2020-10-06T11:59:59Z' })).toBeNull();
    expect(dominantSource({ events: many }, { on: '2020-10-06', asOf: '2020-10-06T12:00:00Z' })).not.toBeNull();
  });
});
