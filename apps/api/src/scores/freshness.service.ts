import { Inject, Injectable } from '@nestjs/common';
import { instantMs } from '#libs/events';
import type { Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import { staleFeedsAt } from './stale-feeds.js';

const REREAD_AFTER_MS = 15_000;

/** Which feeds have gone silent. */
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
