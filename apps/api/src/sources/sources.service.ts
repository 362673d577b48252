import { Inject, Injectable } from '@nestjs/common';
import { instantMs } from '#libs/events';
import { DEMO_FEED, SOURCES } from '#libs/sources';
import type { Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import { heardAt, isSilent, readHearings, type FeedHearing } from '../feeds/feed-silence.js';
import type { SourceModel } from './source.model.js';

type Words = Pick<SourceModel, 'title' | 'licence' | 'attribution' | 'redistribute'>;

/** How our own rows are described: they come through no adapter. */
const OWN: Readonly<Record<string, Words>> = {
  [DEMO_FEED]: { title: 'Faultline demo notes', licence: 'Apache-2.0', attribution: null, redistribute: true },
};

@Injectable()
export class SourcesService {
  private counted: { readonly key: number; readonly events: Promise<ReadonlyMap<string, number>> } | null = null;

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Every feed that ever brought a row or is polled, by id; events are counted again after any change. */
  async all(): Promise<SourceModel[]> {
    const [hearings, change] = await Promise.all([readHearings(this.storage), this.storage.changes.last()]);
    const events = await this.eventsByFeed(change);
    const ids = new Set([...hearings.map(({ id }) => id), ...events.keys()]);
    const now = instantMs(this.clock.now());
    return [...ids].sort().map((id) => {
      const hearing = hearings.find((known) => known.id === id) ?? { id, ...NEVER_HEARD };
      return modelOf(hearing, { now, events: events.get(id) ?? 0 });
    });
  }

  /** Ids of the feeds whose single rows may be handed on. */
  async redistributable(): Promise<string[]> {
    return (await this.all()).filter(({ redistribute }) => redistribute).map(({ id }) => id);
  }

  private eventsByFeed(key: number): Promise<ReadonlyMap<string, number>> {
    if (this.counted?.key !== key) this.counted = { key, events: this.storage.events.countByFeed() };
    const { events } = this.counted;
    events.catch(() => (this.counted = null));
    return events;
  }
}

const NEVER_HEARD = { lastRowAt: null, lastFileRowAt: null, poll: null };

function modelOf(
  hearing: FeedHearing,
  { now, events }: { readonly now: number; readonly events: number },
): SourceModel {
  const { id, lastRowAt, poll } = hearing;
  const quiet = events > 0 ? 'observed' : 'none-reported';
  const freshness = isSilent(hearing, now) ? 'stale' : quiet;
  const polling = { nextPollAt: poll?.nextAttemptAt ?? null, problem: poll?.lastError ?? null };
  return { id, ...wordsOf(id), lastRowAt, lastHeardAt: heardAt(hearing), ...polling, freshness, events };
}

function wordsOf(id: string): Words {
  const adapter = SOURCES.find((source) => source.id === id);
  const unknown = { title: id.replace(/^news-/, 'News feed: '), licence: null, attribution: null, redistribute: true };
  if (!adapter) return OWN[id] ?? unknown;
  const { title, licence, attributionLine: attribution, redistribute } = adapter;
  return { title, licence, attribution, redistribute };
}
