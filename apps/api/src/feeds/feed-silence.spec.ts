import { instantMs } from '#libs/events';
import { heardAt, isSilent, type FeedHearing } from './feed-silence.js';

const DAY_MINUTES = 24 * 60;
const poll = (differences: Partial<NonNullable<FeedHearing['poll']>> = {}): FeedHearing['poll'] => ({
  ...{ feed: 'ucdp-ged', intervalMinutes: DAY_MINUTES, firstAttemptAt: '2026-03-01T00:00:00Z' },
  ...{ lastAttemptAt: '2026-03-10T00:00:00Z', lastSuccessAt: '2026-03-10T00:00:00Z', lastRows: 0, lastError: null },
  ...{ failures: 0, nextAttemptAt: '2026-03-11T00:00:00Z' },
  ...differences,
});
const hearing = (differences: Partial<FeedHearing> = {}): FeedHearing => ({
  ...{ id: 'ucdp-ged', lastRowAt: '2026-03-05T00:00:00Z', lastFileRowAt: null, poll: null },
  ...differences,
});
const silentOn = (day: string, differences: Partial<FeedHearing> = {}) =>
  isSilent(hearing(differences), instantMs(`${day}T00:00:01Z`));

describe('a feed nobody polls', () => {
  it('is silent when two intervals of its publisher have passed since its last row', () => {
    expect(silentOn('2026-05-05')).toBe(false);
    expect(silentOn('2026-05-06')).toBe(true);
  });

  it('is never silent without an interval or without rows', () => {
    expect(silentOn('2040-01-01', { id: 'faultline' })).toBe(false);
    expect(silentOn('2040-01-01', { lastRowAt: null })).toBe(false);
  });
});

describe('a feed that is polled', () => {
  it('is heard by an answer without news, and silent when two polls brought no answer', () => {
    expect(silentOn('2026-03-11', { poll: poll() })).toBe(false);
    expect(silentOn('2026-03-12', { poll: poll() })).toBe(true);
  });

  it('is silent two intervals after the first attempt when it never answered', () => {
    expect(silentOn('2026-03-02', { lastRowAt: null, poll: poll({ lastSuccessAt: null }) })).toBe(false);
    expect(silentOn('2026-03-03', { lastRowAt: null, poll: poll({ lastSuccessAt: null }) })).toBe(true);
  });

  it('is not excused by rows that the polling itself brought, but by a file imported since', () => {
    expect(silentOn('2026-03-12', { lastRowAt: '2026-03-10T00:00:05Z', poll: poll() })).toBe(true);
    expect(silentOn('2026-03-12', { lastFileRowAt: '2026-03-09T00:00:00Z', poll: poll() })).toBe(true);
    expect(silentOn('2026-03-12', { lastFileRowAt: '2026-03-11T00:00:00Z', poll: poll() })).toBe(false);
  });

  it('was heard last when its last row or its last good answer came', () => {
    expect(heardAt(hearing({ poll: poll() }))).toBe('2026-03-10T00:00:00Z');
    expect(heardAt(hearing({ poll: poll({ lastSuccessAt: null }) }))).toBe('2026-03-05T00:00:00Z');
    expect(heardAt(hearing({ lastRowAt: null }))).toBeNull();
  });
});
