import {
  addDays,
  FieldError,
  readEvent,
  type CountryCode,
  type Day,
  type Event,
  type Instant,
  type Report,
  type ReportedEvent,
} from '#libs/events';
import { explained } from '../common/explained.js';
import type { EvidenceInput, ReportEventInput, ReviseEventInput } from './desk.inputs.js';
import { reportedText, type ReportedText } from './reported-text.js';

/** Feed of what analysts report here. */
export const DESK_FEED = 'desk';

const MOST_REPORTS = 50;

/** An event as it will be stored, with the texts it quotes. */
export interface Draft {
  readonly event: ReportedEvent;
  readonly reports: readonly Report[];
}

export interface Moment {
  readonly now: Instant;
  readonly today: Day;
}

/** A newly reported event, known from now on. @throws UserError naming the field that is wrong. */
export function newEvent(input: ReportEventInput, { id, ...moment }: Moment & { readonly id: string }): Draft {
  return explained(() => {
    const { country, title, place, actors, ...facts } = input;
    const texts = textsOf(input.reports, country, { now: moment.now, from: 0 });
    const source = input.reports.find(({ denies }) => !denies)?.publisher ?? null;
    const event = checked(
      { ...facts, id, source },
      texts.map(({ evidence }) => evidence),
      moment,
    );
    return {
      event: {
        ...event,
        ...{ country, feed: DESK_FEED, title: title ?? null, place: place ?? null, quality: null, deadRange: null },
        actors: (actors ?? []).map(({ name, role, country: of }) => ({
          name,
          role: role ?? null,
          country: of ?? null,
        })),
        reports: texts.map(({ evidence }) => evidence),
      },
      reports: texts.map(({ report }) => report),
    };
  });
}

/** The event with what the input gives; absent fields stay, `null` empties those that may be empty, given reports are added. */
export function revisedEvent(current: ReportedEvent, input: ReviseEventInput, moment: Moment): Draft {
  return explained(() => {
    const { reports, ...given } = input;
    const texts = textsOf(reports ?? [], current.country, { now: moment.now, from: current.reports.length });
    const evidence = [...current.reports, ...texts.map((text) => text.evidence)];
    const changed = { ...current, ...givenOnly(given) };
    const event = checked(changed, evidence, moment);
    const { title, place } = changed;
    return {
      event: { ...changed, ...event, title, place, reports: evidence },
      reports: texts.map(({ report }) => report),
    };
  });
}

const REQUIRED = new Set(['occurredOn', 'class', 'factorIds']);

/** What the caller really sent: an absent field is no change, and neither is `null` where something must be. */
function givenOnly(input: Omit<ReviseEventInput, 'reports'>): Partial<ReportedEvent> {
  const fields: [string, unknown][] = Object.entries(input);
  return Object.fromEntries(
    fields.filter(([name, value]) => value !== undefined && !(value === null && REQUIRED.has(name))),
  );
}

/** The fields a score reads, checked like those of an events file. */
function checked(facts: object, reports: readonly object[], { now, today }: Moment): Event {
  const { revision = 1, ...rest } = facts as Partial<Event>;
  const event = readEvent({ ...rest, revision, reports, coding: 'curated', knownAt: now, retractedAt: null });
  if (event.occurredOn > addDays(today, 1))
    throw new FieldError('occurredOn', event.occurredOn, {
      reason: 'future',
      expected: `tomorrow at the latest; today is ${today}`,
    });
  if (!event.reports.some(({ denies }) => !denies))
    throw new FieldError('reports', null, {
      reason: 'all-deny',
      expected: 'at least one report that does not deny the event',
    });
  return event;
}

function textsOf(
  inputs: readonly EvidenceInput[],
  country: CountryCode,
  { now, from }: { readonly now: Instant; readonly from: number },
): ReportedText[] {
  if (from + inputs.length > MOST_REPORTS)
    throw new FieldError('reports', null, { reason: 'too-many', expected: `at most ${MOST_REPORTS} reports` });
  return inputs.map((input, index) => reportedText({ input, country, now, id: `r${from + index + 1}` }));
}
