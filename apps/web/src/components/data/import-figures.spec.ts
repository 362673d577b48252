import { rowsPerSecond, secondsLeft, sumLaw } from './import-figures.js';

const run = {
  id: '7',
  source: 'faultline',
  fileName: 'events.ndjson',
  state: 'RUNNING' as const,
  problem: null,
  share: 0.25,
  startedAt: '2026-01-15T12:00:00Z',
  finishedAt: null,
  read: 5000,
  accepted: 4000,
  duplicate: 600,
  revised: 300,
  rejected: 100,
};
const AFTER_TWO_SECONDS = Date.parse('2026-01-15T12:00:02Z');

describe('the figures of an import', () => {
  it('count rows per second up to now while it runs, and up to its end afterwards', () => {
    expect(rowsPerSecond(run, AFTER_TWO_SECONDS)).toBe(2500);
    expect(rowsPerSecond({ ...run, finishedAt: '2026-01-15T12:00:05Z' }, AFTER_TWO_SECONDS)).toBe(1000);
    expect(rowsPerSecond({ ...run, read: 0 }, AFTER_TWO_SECONDS)).toBeNull();
  });

  it('tell the time left by the pace so far, and nothing where the share is unknown', () => {
    expect(secondsLeft(run, AFTER_TWO_SECONDS)).toBe(6);
    expect(secondsLeft({ ...run, share: null }, AFTER_TWO_SECONDS)).toBeNull();
  });

  it('add up to the rows that were read', () => expect(sumLaw(run)).toBe('4,000 + 600 + 300 + 100 = 5,000'));
});
