import { Inject, Injectable } from '@nestjs/common';
import { instantMs, type Instant } from '#libs/events';
import { SOURCES } from '#libs/sources';
import type { StoredSource, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';

const MS_PER_MINUTE = 60_000;
const REREAD_AFTER_MS = 15_000;
const MISSED_INTERVALS = 2;

/** Which live feeds have gone silent. A feed without an interval of its own is never stale. */
@Injectable()
export class FreshnessService {
  private read: { readonly at: number; readonly feeds: Promise<ReadonlySet<string>> } | null = null;

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Ids of the feeds that missed two intervals; read again after 15 seconds. */
  staleFeeds(): Promise<ReadonlySet<string>> {
    const now = instantMs(this.clock.now());
    if (this.read === null || now - this.read.at > REREAD_AFTER_MS)
      this.read = { at: now, feeds: staleFeedsAt(this.storage, this.clock.now()) };
    const { feeds } = this.read;
    feeds.catch(() => (this.read = null));
    return feeds;
  }
}

/** Ids of the feeds that have missed two intervals at that moment. */
export async function staleFeedsAt(storage: Storage, now: Instant): Promise<ReadonlySet<string>> {
  const sources = await storage.sources.list();
  return new Set(sources.filter((source) => isStale(source, instantMs(now))).map(({ id }) => id));
}

/** True when a feed that has an interval has missed two of them at that moment (milliseconds). */
export function isStale({ id, lastRowAt }: Pick<StoredSource, 'id' | 'lastRowAt'>, now: number): boolean {
  const minutes = SOURCES.find((source) => source.id === id)?.intervalMinutes;
  if (minutes === undefined || lastRowAt === null) return false;
  return now - instantMs(lastRowAt) > MISSED_INTERVALS * minutes * MS_PER_MINUTE;
}
