import { Inject, Injectable } from '@nestjs/common';
import { instantMs } from '#libs/events';
import { DEMO_FEED, SOURCES } from '#libs/sources';
import type { Storage, StoredSource } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import { isStale } from '../scores/freshness.service.js';
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

  /** Every feed that ever brought a row, by id; events are counted again after any change. */
  async all(): Promise<SourceModel[]> {
    const [sources, change] = await Promise.all([this.storage.sources.list(), this.storage.changes.last()]);
    const events = await this.eventsByFeed(change);
    const ids = new Set([...sources.map(({ id }) => id), ...events.keys()]);
    const now = instantMs(this.clock.now());
    return [...ids].sort().map((id) => {
      const stored = sources.find((source) => source.id === id) ?? { id, lastRowAt: null };
      return modelOf(stored, { now, events: events.get(id) ?? 0 });
    });
  }

  private eventsByFeed(key: number): Promise<ReadonlyMap<string, number>> {
    if (this.counted?.key !== key) this.counted = { key, events: this.storage.events.countByFeed() };
    const { events } = this.counted;
    events.catch(() => (this.counted = null));
    return events;
  }
}

function modelOf(
  stored: Pick<StoredSource, 'id' | 'lastRowAt'>,
  { now, events }: { readonly now: number; readonly events: number },
): SourceModel {
  const quiet = events > 0 ? 'observed' : 'none-reported';
  const freshness = isStale(stored, now) ? 'stale' : quiet;
  return { id: stored.id, ...wordsOf(stored.id), lastRowAt: stored.lastRowAt, freshness, events };
}

function wordsOf(id: string): Words {
  const adapter = SOURCES.find((source) => source.id === id);
  if (!adapter) return OWN[id] ?? { title: id, licence: null, attribution: null, redistribute: true };
  const { title, licence, attributionLine: attribution, redistribute } = adapter;
  return { title, licence, attribution, redistribute };
}
