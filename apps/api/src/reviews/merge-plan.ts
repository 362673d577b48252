import { UserError, type Day, type ReportedEvent } from '#libs/events';
import { editedEvent, joinedActors, latest, withFreshIds } from './approved-event.js';
import type { EventEdit } from './review-edit.js';

/** A part of an event that is split; without `reports` it keeps all evidence. */
export interface SplitPart extends EventEdit {
  readonly reports?: readonly string[] | null;
}

/** A row that a merge or a split stores. */
export interface PlannedRow {
  /** What it is a revision of; `null` = a further event. */
  readonly before: ReportedEvent | null;
  readonly next: ReportedEvent;
  /** What happened to this row, before the reason of the whole; `null` = the reason says it. */
  readonly what: string | null;
}

const MOST_EVENTS = 20;

/**
 * Makes one event of several: the evidence of the others moves to `into`, and they never counted, from when they were known.
 * @throws UserError for none or more than 20 of them, for one named twice, and for one in another country
 */
export function planMerge(into: ReportedEvent, others: readonly ReportedEvent[]): readonly PlannedRow[] {
  checkCount(others.length, 1);
  checkMergeable(into, others);
  const withdrawn = others.map((other) => ({
    before: other,
    next: { ...other, revision: other.revision + 1, retractedAt: other.knownAt },
    what: `merged into ${into.country}:${into.id}`,
  }));
  return [...withdrawn, { before: into, next: mergedEvent(into, others), what: null }];
}

/**
 * Makes several events of one; the first part is what the event itself becomes.
 * @throws UserError for fewer than 2 or more than 20 parts, for one without evidence, and for one in another country
 */
export function planSplit(event: ReportedEvent, parts: readonly SplitPart[], today: Day): readonly PlannedRow[] {
  checkCount(parts.length, 2);
  return parts.map((part, number) => {
    const next = partOf(event, part, today);
    if (number === 0) return { before: event, next: { ...next, revision: event.revision + 1 }, what: null };
    const id = `${event.id}~${event.revision}.${number + 1}`;
    return { before: null, next: { ...next, id, revision: 1 }, what: `split from ${event.id}` };
  });
}

function checkCount(count: number, least: number): void {
  if (count >= least && count <= MOST_EVENTS) return;
  throw new UserError('BAD_USER_INPUT', `Name ${least} to ${MOST_EVENTS} of them, not ${count}.`, 'events');
}

function checkMergeable(into: ReportedEvent, others: readonly ReportedEvent[]): void {
  const ids = [into, ...others].map(({ id }) => id);
  const foreign = others.find(({ country }) => country !== into.country);
  if (foreign)
    throw new UserError('BAD_USER_INPUT', `${foreign.country}:${foreign.id} is in another country.`, 'events');
  if (new Set(ids).size < ids.length) throw new UserError('BAD_USER_INPUT', 'An event is named twice.', 'events');
}

/** Figures of the event that stays; where it has none, the first of the others. Nothing is added up. */
function mergedEvent(into: ReportedEvent, others: readonly ReportedEvent[]): ReportedEvent {
  const merged = others.reduce(
    (event, other) => ({
      ...event,
      dead: event.dead ?? other.dead,
      injured: event.injured ?? other.injured,
      title: event.title ?? other.title,
      place: event.place ?? other.place,
      actors: joinedActors(event.actors, other.actors),
      factorIds: [...new Set([...event.factorIds, ...other.factorIds])],
      reports: [...event.reports, ...withFreshIds(other.reports, event.reports)],
      knownAt: latest(event.knownAt, other.knownAt),
    }),
    into,
  );
  return { ...merged, revision: into.revision + 1 };
}

/** A count told of the whole belongs to no part unless a person says so. */
function partOf(event: ReportedEvent, { reports, ...edit }: SplitPart, today: Day): ReportedEvent {
  const wanted = reports ? new Set(reports) : null;
  const evidence = event.reports.filter(({ id }) => wanted === null || wanted.has(id));
  if (evidence.length === 0 || (wanted && evidence.length < wanted.size))
    throw new UserError('BAD_USER_INPUT', 'Each part needs evidence of the event, named by its id.', 'parts.reports');
  const part = editedEvent({ ...event, reports: evidence, dead: null, injured: null }, edit, today);
  if (part.country === event.country) return part;
  throw new UserError(
    'BAD_USER_INPUT',
    `A part of an event in ${event.country} cannot be in ${part.country}: its reports are filed there. Report it by hand.`,
    'parts.country',
  );
}
