import { instantMs, type Instant } from '#libs/events';
import type { Storage } from '#libs/storage';
import { isSilent, readHearings } from '../feeds/feed-silence.js';

/** Ids of the feeds that have missed two intervals at that moment. */
export async function staleFeedsAt(storage: Storage, now: Instant): Promise<ReadonlySet<string>> {
  const hearings = await readHearings(storage);
  return new Set(hearings.filter((hearing) => isSilent(hearing, instantMs(now))).map(({ id }) => id));
}
