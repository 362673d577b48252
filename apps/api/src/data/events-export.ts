import type { Storage } from '#libs/storage';
import { allPages } from '../common/page.js';
import { eventViewOf, type EventView } from '../events/event.view.js';
import { csvLine, type Cell } from './csv.js';
import type { EventsQuery } from './data-query.js';
import { LICENCE } from './licence.js';

const COLUMNS = [
  ...['id', 'country', 'occurredOn', 'until', 'class', 'title', 'place', 'dead', 'injured'],
  ...['confidence', 'coding', 'feed', 'knownAt', 'revision', 'reports', 'quote'],
] as const;

export type EventExportRow = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

export interface EventsTable {
  readonly rowCount: number;
  /** The events that stand, newest first, read page by page as they are taken. */
  readonly rows: AsyncIterable<EventExportRow>;
}

/** Only feeds whose rows may be handed on. */
export async function readEvents(storage: Storage, query: EventsQuery, feeds: readonly string[]): Promise<EventsTable> {
  const filter = { ...query, feeds };
  return { rowCount: await storage.events.count(filter), rows: pages(storage, filter) };
}

async function* pages(
  storage: Storage,
  filter: EventsQuery & { feeds: readonly string[] },
): AsyncGenerator<EventExportRow> {
  for await (const events of allPages((request) => storage.events.find(filter, request)))
    yield* events.map((event) => rowOf(eventViewOf(event, filter.asOf)));
}

/** CSV with header rows (`#`) that carry what a row alone does not say. */
export async function* eventsCsv({ rowCount, rows }: EventsTable, { asOf }: EventsQuery): AsyncGenerator<string> {
  yield csvLine(['# Faultline events']);
  yield csvLine(['# asOf', asOf ?? 'everything known']);
  yield csvLine(['# rows', rowCount]);
  yield csvLine(['# licence', LICENCE]);
  yield csvLine(COLUMNS);
  for await (const row of rows) yield csvLine(COLUMNS.map((name) => row[name]));
}

/** What stands before the rows in JSON. */
export const eventsHead = ({ rowCount }: EventsTable, { asOf }: EventsQuery) => ({ asOf, rowCount, licence: LICENCE });

function rowOf(event: EventView): EventExportRow {
  const { id, country, occurredOn, until, title, place, dead, injured, confidence, coding, feed, knownAt, revision } =
    event;
  const quote = event.reports.find((report) => report.quote !== null)?.quote ?? null;
  return {
    ...{ id, country, occurredOn, until, class: event.class, title, place, dead, injured },
    ...{ confidence, coding, feed, knownAt, revision, reports: event.reports.length, quote },
  };
}
