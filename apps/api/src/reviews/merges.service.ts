import { Inject, Injectable } from '@nestjs/common';
import { UserError, type Day, type ReportedEvent } from '#libs/events';
import type { Decision, DecisionEffect, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { checkReason, once, type Asked } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';
import { readGlobalId } from '../events/event-id.js';
import { editedEvent, joinedActors, latest, withFreshIds } from './approved-event.js';
import type { EventEdit } from './review-edit.js';

export interface EventVersion {
  /** Global id. */
  readonly id: string;
  readonly expectedVersion: number;
}

export interface MergeQuestion {
  readonly into: EventVersion;
  readonly events: readonly EventVersion[];
  readonly reason: string;
}

/** A part of an event that is split; without `reports` it keeps all evidence. */
export interface SplitPart extends EventEdit {
  readonly reports?: readonly string[] | null;
}

export interface SplitQuestion extends EventVersion {
  /** The first is what the event itself becomes. */
  readonly parts: readonly SplitPart[];
  readonly reason: string;
}

const MOST_EVENTS = 20;

/** Two rows that are one event, and one row that is two. */
@Injectable()
export class MergesService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Its evidence moves to the event that stays; the others never counted from when they were known. */
  merge(question: MergeQuestion, asked: Asked): Promise<Decision> {
    return once(this.storage, { name: 'mergeEvents', input: question, asked }, async () => {
      const reason = checkReason(question.reason);
      checkCount(question.events.length, 1);
      const into = await this.standing(question.into);
      const others: ReportedEvent[] = [];
      for (const event of question.events) others.push(await this.standing(event));
      checkMergeable(into, others);
      const note = { by: asked.by, requestId: asked.requestId };
      const effects: DecisionEffect[] = [];
      for (const other of others) {
        const why = `merged into ${into.country}:${into.id}: ${reason}`;
        const withdrawn = { ...other, retractedAt: other.knownAt };
        effects.push(await this.revise(other, withdrawn, { ...note, reason: why }));
      }
      effects.push(await this.revise(into, mergedEvent(into, others), { ...note, reason }));
      const subject = `${into.country} ${into.id}`;
      return this.storage.decisions.record({ kind: 'merge-events', subject, reason, effects, undoes: null, ...note });
    });
  }

  split(question: SplitQuestion, asked: Asked): Promise<Decision> {
    return once(this.storage, { name: 'splitEvent', input: question, asked }, async () => {
      const reason = checkReason(question.reason);
      checkCount(question.parts.length, 2);
      const event = await this.standing(question);
      const [own, ...others] = question.parts.map((part) => partOf(event, part, this.clock.today()));
      if (!own) throw new UserError('BAD_USER_INPUT', 'Name the parts.', 'parts');
      const note = { by: asked.by, requestId: asked.requestId, reason };
      const effects = [await this.revise(event, own, note)];
      for (const [number, part] of others.entries()) {
        const id = `${event.id}~${event.revision}.${number + 2}`;
        await this.storage.events.append(
          { ...part, id, revision: 1 },
          { ...note, reason: `split from ${event.id}: ${reason}` },
        );
        effects.push({ of: 'event', country: event.country, id, before: null, after: 1 });
      }
      const subject = `${event.country} ${event.id}`;
      return this.storage.decisions.record({ kind: 'split-event', subject, effects, undoes: null, ...note });
    });
  }

  private async revise(
    current: ReportedEvent,
    next: ReportedEvent,
    note: { readonly by: string; readonly reason: string; readonly requestId: string },
  ): Promise<DecisionEffect> {
    const { country, id, revision } = current;
    const { revision: after } = await this.storage.events.revise(current, next, { ...note, expectedVersion: revision });
    return { of: 'event', country, id, before: revision, after };
  }

  private async standing({ id, expectedVersion }: EventVersion): Promise<ReportedEvent> {
    const [event] = await this.storage.events.byIds([readGlobalId(id)]);
    if (!event) throw new UserError('NOT_FOUND', `There is no event "${id.slice(0, 80)}".`, 'id');
    if (event.retractedAt !== null) throw new UserError('CONFLICT', `The event "${id}" is withdrawn.`, 'id');
    if (event.revision === expectedVersion) return event;
    throw new UserError(
      'CONFLICT',
      `The event "${id}" is at revision ${event.revision}, not ${expectedVersion}: look at it again before changing it.`,
      'expectedVersion',
    );
  }
}

function checkCount(count: number, least: number): void {
  if (count >= least && count <= MOST_EVENTS) return;
  throw new UserError('BAD_USER_INPUT', `Name ${least} to ${MOST_EVENTS} of them, not ${count}.`, 'events');
}

function checkMergeable(into: ReportedEvent, others: readonly ReportedEvent[]): void {
  const ids = [into, ...others].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new UserError('BAD_USER_INPUT', 'An event is named twice.', 'events');
  const foreign = others.find(({ country }) => country !== into.country);
  if (foreign)
    throw new UserError('BAD_USER_INPUT', `${foreign.country}:${foreign.id} is in another country.`, 'events');
}

/** Figures of the event that stays; where it has none, the first of the others. Nothing is added up. */
function mergedEvent(into: ReportedEvent, others: readonly ReportedEvent[]): ReportedEvent {
  return others.reduce(
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
}

/** A count told of the whole belongs to no part unless a person says so. */
function partOf(event: ReportedEvent, { reports, ...edit }: SplitPart, today: Day): ReportedEvent {
  const wanted = reports ? new Set(reports) : null;
  const evidence = event.reports.filter(({ id }) => wanted === null || wanted.has(id));
  if (evidence.length === 0 || (wanted && evidence.length < wanted.size))
    throw new UserError('BAD_USER_INPUT', 'Each part needs evidence of the event, named by its id.', 'parts.reports');
  return editedEvent({ ...event, reports: evidence, dead: null, injured: null }, edit, today);
}
