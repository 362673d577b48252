import { Inject, Injectable } from '@nestjs/common';
import { UserError, type ReportedEvent } from '#libs/events';
import { checkVersion, type Decision, type DecisionEffect, type DecisionKind, type Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { found } from '../common/found.js';
import { checkReason, once, type Asked } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';
import { readGlobalId } from '../events/event-id.js';
import { planMerge, planSplit, type PlannedRow, type SplitPart } from './merge-plan.js';

export interface EventVersion {
  /** Global id. */
  readonly id: string;
  readonly expectedVersion: number;
}

export interface Merge {
  readonly into: EventVersion;
  readonly events: readonly EventVersion[];
}

export interface Split extends EventVersion {
  /** The first is what the event itself becomes. */
  readonly parts: readonly SplitPart[];
}

interface Made {
  readonly kind: DecisionKind;
  readonly subject: string;
  readonly reason: string;
}

/** Two rows that are one event, and one row that is two. */
@Injectable()
export class MergesService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** What a merge would store. @throws UserError as for the merge itself */
  async mergeRows({ into, events }: Merge): Promise<readonly PlannedRow[]> {
    const stays = await this.standing(into);
    const others: ReportedEvent[] = [];
    for (const event of events) others.push(await this.standing(event));
    return planMerge(stays, others);
  }

  /** What a split would store. @throws UserError as for the split itself */
  async splitRows(question: Split): Promise<readonly PlannedRow[]> {
    return planSplit(await this.standing(question), question.parts, this.clock.today());
  }

  /** @throws UserError without a reason, NOT_FOUND, CONFLICT when one of them was revised or withdrawn meanwhile */
  merge(question: Merge & { readonly reason: string }, asked: Asked): Promise<Decision> {
    return once(this.storage, { name: 'mergeEvents', input: question, asked }, async () => {
      const { into, reason } = question;
      const made: Made = { kind: 'merge-events', subject: subjectOf(into), reason: checkReason(reason) };
      return this.store(await this.mergeRows(question), made, asked);
    });
  }

  /** @throws UserError as `merge` */
  split(question: Split & { readonly reason: string }, asked: Asked): Promise<Decision> {
    return once(this.storage, { name: 'splitEvent', input: question, asked }, async () => {
      const made: Made = { kind: 'split-event', subject: subjectOf(question), reason: checkReason(question.reason) };
      return this.store(await this.splitRows(question), made, asked);
    });
  }

  private async store(rows: readonly PlannedRow[], made: Made, { by, requestId }: Asked): Promise<Decision> {
    const effects: DecisionEffect[] = [];
    for (const { before, next, what } of rows) {
      const reason = what === null ? made.reason : `${what}: ${made.reason}`;
      const note = { by, requestId, reason };
      if (before === null) await this.storage.events.append(next, note);
      else await this.storage.events.revise(before, next, { ...note, expectedVersion: before.revision });
      const { country, id, revision } = next;
      effects.push({ of: 'event', country, id, before: before?.revision ?? null, after: revision });
    }
    return this.storage.decisions.record({ ...made, effects, undoes: null, by, requestId });
  }

  private async standing({ id, expectedVersion }: EventVersion): Promise<ReportedEvent> {
    const [known] = await this.storage.events.byIds([readGlobalId(id)]);
    const event = found(known, 'event', id);
    if (event.retractedAt !== null) throw new UserError('CONFLICT', `The event "${id}" is withdrawn.`, 'id');
    checkVersion(`event "${id}"`, event.revision, expectedVersion);
    return event;
  }
}

const subjectOf = ({ id }: EventVersion): string => id.replace(':', ' ');
