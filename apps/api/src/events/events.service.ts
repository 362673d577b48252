import { Inject, Injectable } from '@nestjs/common';
import { UserError, type CountryCode, type EventClassId } from '#libs/events';
import { EVENT_CLASSES, eventClassById, INDICATORS, PILLARS } from '#libs/scoring';
import type {
  EventFilter as StoredFilter,
  EventOrder as StoredOrder,
  EventPageRequest,
  EventRevision,
  Page,
  Storage,
} from '#libs/storage';
import { Clock } from '../common/clock.js';
import { checkRange } from '../common/day-range.js';
import { CurrentCache } from '../common/current.cache.js';
import type { Connection } from '../common/page.model.js';
import { checkFirst, connectionFrom } from '../common/page.js';
import type { RequestLoaders } from '../common/request.context.js';
import { STORAGE } from '../common/storage.token.js';
import { MethodsService } from '../methods/methods.service.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { checkAsOf } from '../scores/score-question.js';
import { readGlobalId } from './event-id.js';
import { EventRankingService } from './event-ranking.service.js';
import { eventViewOf, type EventView } from './event.view.js';
import type { EventFilter, EventOrder, EventsArgs, LargestEventsArgs } from './events.args.js';
import type { EventsLoader } from './events.loader.js';
import { largestEvents } from './largest-events.js';
import type { RankQuestion } from './ranked-event.js';

const LONGEST_TEXT = 200;
/** Events kept over all pages that were read since the store changed; one with its sentences is some 4 KB. */
const EVENTS_KEPT = 10_000;

@Injectable()
export class EventsService {
  private readonly pages = new CurrentCache<Page<EventView>>(EVENTS_KEPT, ({ nodes }) => 1 + nodes.length);

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly ranking: EventRankingService,
    private readonly methods: MethodsService,
  ) {}

  /** A page of the events, of one country if named, that stand at the filter's asOf. @throws UserError for conditions that name nothing. */
  async find(loader: RecordsLoader, args: EventsArgs, country?: CountryCode): Promise<Connection<EventView>> {
    const asked = this.read(args.filter ?? {});
    const filter = country === undefined ? asked : { ...asked, countries: [country] };
    const ranking = this.rankingOf(filter, args);
    if (ranking)
      return this.ranking.page(loader, ranking, { first: checkFirst(args.first), after: args.after ?? null });
    const page = await this.page(loader, filter, args);
    return connectionFrom(
      page,
      (view) => view,
      () => this.storage.events.count(filter),
    );
  }

  /** `null` where the store itself knows the order and the conditions. */
  private rankingOf(filter: StoredFilter, { filter: asked, orderBy }: EventsArgs): RankQuestion | null {
    const minConfidence = checkShare(asked?.minConfidence ?? 0);
    const { field = 'occurred-on', direction = 'desc', on } = orderBy ?? {};
    if (field !== 'points' && minConfidence === 0) return null;
    const day = on ?? filter.to ?? this.clock.today();
    const { current: method } = this.methods;
    return { filter, minConfidence, field, isDescending: direction === 'desc', on: day, method };
  }

  /** Read once while the store stands still. */
  private async page(
    loader: RecordsLoader,
    filter: StoredFilter,
    { orderBy, first, after }: EventsArgs,
  ): Promise<Page<EventView>> {
    const request = { first: checkFirst(first), after: after ?? null, orderBy: orderOf(orderBy) };
    const { sequence } = await loader.state();
    const key = JSON.stringify([filter, request]);
    const known = this.pages.get(key, sequence) ?? (await this.readPage(filter, request));
    this.pages.set(key, sequence, known);
    return known;
  }

  private async readPage(filter: StoredFilter, request: EventPageRequest): Promise<Page<EventView>> {
    const page = await this.storage.events.find(filter, request);
    return { ...page, nodes: page.nodes.map((event) => eventViewOf(event, filter.asOf ?? null)) };
  }

  /** Those of a period that added most to the score on their own day, most points first; one statement for all of them. */
  async largest(
    { records, events }: Pick<RequestLoaders, 'records' | 'events'>,
    country: CountryCode,
    { from, to, asOf: moment, first, ...weighing }: LargestEventsArgs,
  ): Promise<EventView[]> {
    const asOf = checkAsOf(moment, this.clock.now());
    const { record } = await records.record(country);
    const period = { from, to, asOf, weighing: this.methods.weighing(weighing) };
    const ids = largestEvents(record, period).slice(0, checkFirst(first));
    const found = await Promise.all(ids.map((id) => events.load({ country, id, asOf })));
    return found.flatMap((event) => (event ? [eventViewOf(event, asOf)] : []));
  }

  /** An event by its global id, in its latest revision; `null` when there is none. */
  async byId(loader: EventsLoader, globalId: string): Promise<EventView | null> {
    const event = await loader.load({ ...readGlobalId(globalId), asOf: null });
    return event && eventViewOf(event, null);
  }

  revisions({ country, localId }: EventView): Promise<readonly EventRevision[]> {
    return this.storage.events.revisions(country, localId);
  }

  private read(filter: EventFilter): StoredFilter {
    const { countries, feeds, from, to, text, retracted } = filter;
    if ((text?.length ?? 0) > LONGEST_TEXT)
      throw new UserError('BAD_USER_INPUT', `text is longer than ${LONGEST_TEXT} characters.`, 'filter.text');
    checkRange({ from, to }, 'filter.from');
    return {
      countries: countries ?? null,
      feeds: feeds ?? null,
      from: from ?? null,
      to: to ?? null,
      text: text ?? null,
      retracted: retracted ?? null,
      classes: classesOf(filter),
      asOf: checkAsOf(filter.asOf, this.clock.now()),
    };
  }
}

function checkShare(share: number): number {
  if (share >= 0 && share <= 1) return share;
  throw new UserError('BAD_USER_INPUT', `minConfidence is ${share}; send 0 to 1.`, 'filter.minConfidence');
}

function orderOf(orderBy: EventOrder | null | undefined): StoredOrder {
  if (orderBy?.field === 'known-at') return orderBy.direction === 'asc' ? 'known-oldest' : 'known-newest';
  return orderBy?.direction === 'asc' ? 'oldest' : 'newest';
}

/** Classes that fit all conditions; `null` = any. */
function classesOf({ classes, indicators, pillars }: EventFilter): EventClassId[] | null {
  if (!classes && !indicators && !pillars) return null;
  for (const id of classes ?? []) checkKnown(id, eventClassById(id as EventClassId), 'filter.classes');
  for (const id of indicators ?? [])
    checkKnown(
      id,
      INDICATORS.find((one) => one.id === id),
      'filter.indicators',
    );
  for (const id of pillars ?? [])
    checkKnown(
      id,
      PILLARS.find((one) => one.id === id),
      'filter.pillars',
    );
  const pillarOf = new Map<string, string>(INDICATORS.map(({ id, pillar }) => [id, pillar]));
  return EVENT_CLASSES.filter(
    ({ id, indicator }) =>
      (!classes || classes.includes(id)) &&
      (!indicators || indicators.includes(indicator ?? '')) &&
      (!pillars || pillars.includes(pillarOf.get(indicator ?? '') ?? '')),
  ).map(({ id }) => id);
}

function checkKnown(id: string, found: unknown, field: string): void {
  if (!found) throw new UserError('BAD_USER_INPUT', `There is no "${id.slice(0, 60)}" in the vocabulary.`, field);
}
