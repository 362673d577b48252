import type { EventView } from '../events/event.view.js';
import { eventViewOf } from '../events/event.view.js';
import type { Storage } from '#libs/storage';
import { csvLine } from './csv.js';
import type { EventsQuery } from './data-query.js';
import { LICENCE } from './scores-export.js';

const PAGE_ROWS = 500;

const COLUMNS = [
  ...['id', 'country', 'occurredOn', 'until', 'class', 'title', 'place', 'dead', 'injured'],
  ...['confidence', 'coding', 'feed', 'knownAt', 'revision', 'reports', 'quote'],
];

/**
 * The events that stand, newest first, page by page as the reader takes them. Only feeds whose rows may be handed on.
 */
export async function* eventsCsv(
  storage: Storage,
  query: EventsQuery,
  feeds: readonly string[],
): AsyncGenerator<string> {
  const filter = { ...query, feeds };
  yield csvLine(['# Faultline events']);
  yield csvLine(['# asOf', query.asOf ?? 'everything known']);
  yield csvLine(['# rows', await storage.events.count(filter)]);
  yield csvLine(['# licence', LICENCE]);
  yield csvLine(COLUMNS);
  let after: string | null = null;
  do {
    const page = await storage.events.find(filter, { first: PAGE_ROWS, after });
    yield page.nodes.map((event) => lineOf(eventViewOf(event, query.asOf))).join('');
    after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null);
}

function lineOf(event: EventView): string {
  const { id, country, occurredOn, until, title, place, dead, injured, confidence, coding, feed, knownAt, revision } =
    event;
  const quote = event.reports.find((report) => report.quote !== null)?.quote ?? null;
  return csvLine([
    ...[id, country, occurredOn, until, event.class, title, place, dead, injured],
    ...[confidence, coding, feed, knownAt, revision, event.reports.length, quote],
  ]);
}
