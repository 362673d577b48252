import {
  addDays,
  FieldError,
  instantMs,
  NOWHERE,
  readEvent,
  type Actor,
  type Day,
  type ReportedEvent,
  type ReportedEvidence,
} from '#libs/events';
import { explained } from '../common/explained.js';
import { given, toActor, type EventEdit } from './review-edit.js';

/** What an event is coded by; headline and grade say nothing about what happened. */
const CODING: readonly (keyof EventEdit)[] = [
  ...(['class', 'country', 'occurredOn', 'until', 'place', 'dead', 'injured'] as const),
  ...(['factorIds', 'actors', 'attribution', 'denies'] as const),
];
/** The method's precision of what an analyst coded (section 3). */
const CODED_BY_A_PERSON = 1;

const MAY_BE_EMPTY = ['until', 'title', 'place', 'dead', 'injured'] as const;

/** The proposal with what a person changed; what a person coded has the precision of an analyst. @throws UserError naming the field that is wrong */
export function editedEvent(draft: ReportedEvent, edit: EventEdit, today: Day): ReportedEvent {
  return explained(() => {
    const changed = given(edit, MAY_BE_EMPTY);
    const { actors, attribution, grade, denies, ...fields } = changed;
    const isRecoded = draft.coding === 'curated' && CODING.some((field) => field in changed);
    const evidence = {
      ...(isRecoded && { precision: CODED_BY_A_PERSON }),
      ...(attribution && { attribution }),
      ...(grade && { grade }),
      ...(denies != null && { denies }),
    };
    const next = {
      ...draft,
      ...(fields as Partial<ReportedEvent>),
      ...(actors && { actors: actors.map(toActor) }),
      reports: draft.reports.map((report) => ({ ...report, ...evidence })),
    };
    if (next.occurredOn > addDays(today, 1))
      throw new FieldError('occurredOn', next.occurredOn, {
        reason: 'future',
        expected: `tomorrow at the latest; today is ${today}`,
      });
    const { class: eventClass, until, dead, injured } = readEvent({ ...next });
    return { ...next, class: eventClass, until, dead, injured };
  });
}

/** A new event, or the next revision of one that was withdrawn when its approval was undone. @throws UserError for one that cannot stand alone */
export function newEvent(draft: ReportedEvent, withdrawn: ReportedEvent | null): ReportedEvent {
  return explained(() => {
    if (draft.country === NOWHERE)
      throw new FieldError('country', draft.country, {
        reason: 'missing',
        expected: 'given: the text does not say where it happened',
      });
    if (draft.reports.every(({ denies }) => denies))
      throw new FieldError('into', null, {
        reason: 'all-deny',
        expected: 'given: a denial speaks about an event that is known',
      });
    return { ...draft, revision: (withdrawn?.revision ?? 0) + 1, retractedAt: null };
  });
}

export interface Figures {
  readonly dead: number | null;
  readonly injured: number | null;
}

/** The event with one report more, and with the figures that stand then: counts are never added up. A denial changes no figure. */
export function joinedEvent(event: ReportedEvent, draft: ReportedEvent, figures: Figures): ReportedEvent {
  const evidence = withFreshIds(draft.reports, event.reports);
  const isDenial = evidence.every(({ denies }) => denies);
  const { dead, injured } = isDenial ? event : figures;
  const isOurs = dead !== event.dead || injured !== event.injured;
  return {
    ...event,
    ...{ dead, injured, source: isOurs ? draft.source : event.source },
    place: event.place ?? draft.place,
    actors: joinedActors(event.actors, draft.actors),
    factorIds: [...new Set([...event.factorIds, ...draft.factorIds])],
    reports: [...event.reports, ...evidence],
    revision: event.revision + 1,
    knownAt: latest(event.knownAt, draft.knownAt),
  };
}

/** What a person set wins; else what the comparison of claims says; a figure nobody had is taken. */
export function joinedFigures(
  event: ReportedEvent,
  draft: ReportedEvent,
  { edit, placed }: { readonly edit: EventEdit; readonly placed: Figures | null },
): Figures {
  const figure = (of: keyof Figures): number | null => {
    if (edit[of] !== undefined) return edit[of];
    return placed ? placed[of] : (event[of] ?? draft[of]);
  };
  return { dead: figure('dead'), injured: figure('injured') };
}

/** Ids are unique within an event: `r1`, `r2`, … */
export function withFreshIds(
  added: readonly ReportedEvidence[],
  existing: readonly ReportedEvidence[],
): readonly ReportedEvidence[] {
  const taken = new Set(existing.map(({ id }) => id));
  let number = existing.length;
  return added.map((evidence) => {
    do number += 1;
    while (taken.has(`r${number}`));
    return { ...evidence, id: `r${number}` };
  });
}

export function joinedActors(known: readonly Actor[], added: readonly Actor[]): readonly Actor[] {
  return [...known, ...added].filter(({ name }, index, all) => all.findIndex((actor) => actor.name === name) === index);
}

export const latest = (a: string, b: string): string => (instantMs(a) >= instantMs(b) ? a : b);
