import { Inject, Injectable } from '@nestjs/common';
import type { EventFilter, Storage } from '#libs/storage';
import { Breath } from '../common/breath.js';
import { CurrentCache } from '../common/current.cache.js';
import type { Connection } from '../common/page.model.js';
import { STORAGE } from '../common/storage.token.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { eventViewOf, type EventView } from './event.view.js';
import {
  compareRanked,
  cursorOf,
  rankedEvents,
  readCursor,
  type RankedEvent,
  type RankQuestion,
} from './ranked-event.js';

/** Events kept in their order over all lists made since the store changed. */
const RANKED_KEPT = 300_000;

interface PageWanted {
  readonly first: number;
  readonly after: string | null;
}

/** Lists of events in an order, or under a condition, that the store itself does not know: points and confidence follow from whole records. */
@Injectable()
export class EventRankingService {
  private readonly lists = new CurrentCache<readonly RankedEvent[]>(RANKED_KEPT, (list) => 1 + list.length);

  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** A page of the list, read from the store; the list itself is made once while the store stands still. */
  async page(
    loader: RecordsLoader,
    question: RankQuestion,
    { first, after }: PageWanted,
  ): Promise<Connection<EventView>> {
    const list = await this.list(loader, question);
    const start = after === null ? 0 : behind(list, readCursor(after), question.isDescending);
    const shown = list.slice(start, start + first);
    const asOf = question.filter.asOf ?? null;
    const events = await this.storage.events.byIds(shown, asOf);
    const edges = shown.flatMap((ranked, at) => {
      const event = events[at];
      return event ? [{ node: eventViewOf(event, asOf), cursor: cursorOf(ranked) }] : [];
    });
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: { hasNextPage: start + first < list.length, endCursor: edges.at(-1)?.cursor ?? null },
      totalCount: list.length,
    };
  }

  private async list(loader: RecordsLoader, question: RankQuestion): Promise<readonly RankedEvent[]> {
    const { sequence, versions } = await loader.state();
    const key = JSON.stringify({ ...question, method: question.method.version });
    const known = this.lists.get(key, sequence);
    if (known) return known;
    const { countries, text, feeds } = question.filter;
    const codes = [...new Set(countries ?? versions.keys())];
    const named = text || feeds ? await this.named(question.filter) : null;
    const records = await Promise.all(codes.map((code) => loader.record(code)));
    const breath = new Breath();
    const list: RankedEvent[] = [];
    for (const { record } of records) {
      for (const one of rankedEvents(record, question)) if (named?.has(nameOf(one)) ?? true) list.push(one);
      await breath.taken();
    }
    list.sort((a, b) => compareRanked(a, b, question.isDescending));
    this.lists.set(key, sequence, list);
    return list;
  }

  /** What only the store can look for: words, and feeds. */
  private async named(filter: EventFilter): Promise<ReadonlySet<string>> {
    return new Set((await this.storage.events.keys(filter)).map(nameOf));
  }
}

const nameOf = ({ country, id }: Pick<RankedEvent, 'country' | 'id'>): string => `${country}:${id}`;

/** Where the list goes on behind a row, also behind one that is no longer in it. */
function behind(list: readonly RankedEvent[], row: RankedEvent, isDescending: boolean): number {
  const next = list.findIndex((one) => compareRanked(one, row, isDescending) > 0);
  return next === -1 ? list.length : next;
}
