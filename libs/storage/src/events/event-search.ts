import type { CountryCode, Day, EventClassId, Instant, ReportedEvent } from '#libs/events';
import type { Statement } from '../database/database.js';
import { decodeCursor, encodeCursor, type PageRequest } from '../database/page.js';
import { asTimestamp } from '../ledger/timestamps.js';

/** Every part narrows; an absent or null part does not. */
export interface EventFilter {
  readonly countries?: readonly CountryCode[] | null;
  readonly classes?: readonly EventClassId[] | null;
  readonly feeds?: readonly string[] | null;
  /** First and last day, inclusive. */
  readonly from?: Day | null;
  readonly to?: Day | null;
  /** The withdrawn ones instead of those that stand. */
  readonly retracted?: boolean | null;
  /** Words in title, place or actor names, any case. */
  readonly text?: string | null;
  /** Events as they were known at this instant; all that is known now when absent. */
  readonly asOf?: Instant | null;
}

export const EVENT_ORDERS = ['newest', 'oldest', 'known-newest', 'known-oldest'] as const;
/** By the day it occurred, or by the moment it could be known; then country and id. */
export type EventOrder = (typeof EVENT_ORDERS)[number];

export interface EventPageRequest extends PageRequest {
  readonly orderBy?: EventOrder;
}

export const EVENT_COLUMNS = 'event.country, event.revision, event.feed, event.facts, event.story';

/** The latest revision known. `$1` = as of. */
const IS_LATEST = `
  event.known_at <= $1 and not exists (
    select 1 from event_revision later
    where later.country = event.country and later.event_id = event.event_id
      and later.revision > event.revision and later.known_at <= $1)`;

class Values {
  readonly all: unknown[] = [];

  /** Binds a value and gives its place-holder. */
  bind(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}

/**
 * A page of events, at a cost that depends on the page and not on the table. Each country names its first event by its index; only
 * countries whose first comes before the worst that the page can end with (`reach`) are asked for more, and those are merged.
 */
export function findEvents(filter: EventFilter, page: EventPageRequest): Statement {
  const values = new Values();
  const conditions = standing(filter, values);
  const { column: first, direction } = sortOf(page.orderBy);
  const key = [first, 'country', 'event_id'];
  if (page.after !== null && page.after !== undefined) conditions.push(afterCursor(page, values));
  const limit = values.bind(page.first + 1);
  const where = conditions.join(' and ');
  const order = key.map((column) => `event.${column} ${direction}`).join(', ');
  const [within, anywhere] = direction === 'desc' ? ['>=', '-infinity'] : ['<=', 'infinity'];
  return {
    text: `
      with heads as materialized (
        select wanted.country, event.${first} from ${wantedCountries(filter, values)} cross join lateral (
          select event.${first} from event_revision event
          where event.country = wanted.country and ${where} order by ${order} limit 1) event
      ), reach as materialized (
        select ${first} from heads order by ${first} ${direction} offset ${limit}::integer - 1 limit 1
      )
      select event.* from heads cross join lateral (
        select ${EVENT_COLUMNS}, event.event_id, event.${first} from event_revision event
        where event.country = heads.country and ${where}
          and event.${first} ${within} coalesce((select ${first} from reach), '${anywhere}')
        order by ${order} limit ${limit}
      ) event
      order by ${order} limit ${limit}`,
    values: values.all,
  };
}

export const countEvents = (filter: EventFilter): Statement => allEvents(filter, 'count(*) as total');

export const idsOfEvents = (filter: EventFilter): Statement => allEvents(filter, 'event.country, event.event_id as id');

/** All that a filter finds, at the cost of reading it all. */
function allEvents(filter: EventFilter, columns: string): Statement {
  const values = new Values();
  const conditions = standing(filter, values);
  return {
    text: `
      select ${columns} from ${wantedCountries(filter, values)}
      join event_revision event on event.country = wanted.country and ${conditions.join(' and ')}`,
    values: values.all,
  };
}

function wantedCountries({ countries }: EventFilter, values: Values): string {
  return countries
    ? `(select distinct unnest(${values.bind(countries)}::text[]) as country) wanted`
    : '(select country from country_clock) wanted';
}

/** Behind which row the next page begins. */
export function cursorOf({ occurredOn, knownAt, country, id }: ReportedEvent, orderBy?: EventOrder): string {
  return encodeCursor([sortOf(orderBy).column === 'known_at' ? asTimestamp(knownAt) : occurredOn, country, id]);
}

function sortOf(order: EventOrder = 'newest'): { column: 'occurred_on' | 'known_at'; direction: 'asc' | 'desc' } {
  return {
    column: order.startsWith('known') ? 'known_at' : 'occurred_on',
    direction: order.endsWith('oldest') ? 'asc' : 'desc',
  };
}

function afterCursor({ after, orderBy }: EventPageRequest, values: Values): string {
  const { column, direction } = sortOf(orderBy);
  const [first, country, id] = decodeCursor(after, 3);
  const type = column === 'known_at' ? 'timestamptz' : 'date';
  const key = `(${values.bind(first)}::${type}, ${values.bind(country)}::text, ${values.bind(id)}::text)`;
  return `(event.${column}, event.country, event.event_id) ${direction === 'desc' ? '<' : '>'} ${key}`;
}

function standing({ asOf, retracted, classes, feeds, from, to, text }: EventFilter, values: Values): string[] {
  values.bind(asOf ? asTimestamp(asOf) : 'infinity');
  const isWithdrawn = asOf ? 'coalesce(event.retracted_at <= $1, false)' : 'event.retracted_at is not null';
  const conditions = [IS_LATEST, retracted ? isWithdrawn : `not (${isWithdrawn})`];
  if (classes) conditions.push(`event.class = any(${values.bind(classes)})`);
  if (feeds) conditions.push(`event.feed = any(${values.bind(feeds)})`);
  if (from) conditions.push(`event.occurred_on >= ${values.bind(from)}::date`);
  if (to) conditions.push(`event.occurred_on <= ${values.bind(to)}::date`);
  if (text) conditions.push(`event.search_text ilike ${values.bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`)}`);
  return conditions;
}
