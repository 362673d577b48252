import { instantMs, MS_PER_MINUTE, type Instant } from '#libs/events';
import { SOURCES } from '#libs/sources';
import type { FeedPoll, Storage, StoredSource } from '#libs/storage';

const MISSED_INTERVALS = 2;

/** By which ways the store hears a feed: files somebody imports, the polling of it, or both. */
export interface FeedHearing extends Pick<StoredSource, 'id' | 'lastRowAt' | 'lastFileRowAt'> {
  /** `null` = it is not polled. */
  readonly poll: FeedPoll | null;
}

/** Every feed that ever brought a row or was polled, by id. */
export async function readHearings(storage: Storage): Promise<readonly FeedHearing[]> {
  const [sources, polls] = await Promise.all([storage.sources.list(), storage.feeds.list()]);
  const ids = new Set([...sources.map(({ id }) => id), ...polls.map(({ feed }) => feed)]);
  return [...ids].sort().map((id) => {
    const { lastRowAt = null, lastFileRowAt = null } = sources.find((source) => source.id === id) ?? {};
    return { id, lastRowAt, lastFileRowAt, poll: polls.find(({ feed }) => feed === id) ?? null };
  });
}

/** When a feed last said something, be it that there is nothing new; `null` = never. */
export function heardAt({ lastRowAt, poll }: FeedHearing): Instant | null {
  const moments = [lastRowAt, poll?.lastSuccessAt ?? null].filter((moment) => moment !== null);
  return moments.sort((a, b) => instantMs(b) - instantMs(a))[0] ?? null;
}

/**
 * True when a feed has missed two of its intervals at that moment (milliseconds). A polled feed is heard by any good answer, an empty one
 * too; rows somebody imports by hand count from then on at the pace of the publisher. A feed without an interval is never silent.
 */
export function isSilent(hearing: FeedHearing, now: number): boolean {
  const { id, lastRowAt, lastFileRowAt, poll } = hearing;
  const publisherMinutes = SOURCES.find((source) => source.id === id)?.intervalMinutes;
  const file = { at: poll ? lastFileRowAt : lastRowAt, minutes: publisherMinutes };
  if (!poll) return isOverdue(file, now);
  const answer = { at: poll.lastSuccessAt ?? poll.firstAttemptAt, minutes: poll.intervalMinutes };
  const isFileNewer = file.at !== null && instantMs(file.at) > instantMs(answer.at);
  return isOverdue(isFileNewer ? file : answer, now);
}

interface Heard {
  readonly at: Instant | null;
  readonly minutes: number | undefined;
}

function isOverdue({ at, minutes }: Heard, now: number): boolean {
  return at !== null && minutes !== undefined && now - instantMs(at) > MISSED_INTERVALS * minutes * MS_PER_MINUTE;
}
