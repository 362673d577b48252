import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { instantMs, UserError, type Instant, type ReportedEvent } from '#libs/events';
import type { Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { found } from '../common/found.js';
import { checkReason, once, type Asked } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';
import { readGlobalId } from '../events/event-id.js';
import { checkFactors } from '../factors/known-factors.js';
import { newEvent, revisedEvent, type Draft } from './desk-event.js';
import type { ReportEventInput, ReviseEventInput } from './desk.inputs.js';

export interface Change extends Asked {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** What an analyst changes. Nothing is overwritten: every change adds a revision, its audit entry and its notice. */
@Injectable()
export class DeskService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  reportEvent(input: ReportEventInput, asked: Asked): Promise<ReportedEvent> {
    return this.once('reportEvent', { input }, asked, async () => {
      const draft = newEvent(input, { id: `desk-${randomUUID()}`, now: this.clock.now(), today: this.clock.today() });
      const event = await this.withTexts(draft);
      return this.storage.events.append(event, { by: asked.by, reason: null, requestId: asked.requestId });
    });
  }

  /** @throws UserError CONFLICT when somebody revised the event meanwhile. */
  reviseEvent(input: ReviseEventInput, change: Change): Promise<ReportedEvent> {
    return this.once('reviseEvent', { input, ...subjectOf(change) }, change, async () => {
      const { current, note } = await this.current(change);
      if (current.retractedAt !== null) throw new UserError('CONFLICT', `The event "${change.id}" is retracted.`, 'id');
      const event = await this.withTexts(
        revisedEvent(current, input, { now: this.nowAfter(current), today: this.clock.today() }),
      );
      return this.storage.events.revise(current, event, note);
    });
  }

  /** @throws UserError CONFLICT when somebody revised or retracted the event meanwhile. */
  retractEvent(change: Change): Promise<ReportedEvent> {
    return this.once('retractEvent', subjectOf(change), change, async () => {
      const { current, note } = await this.current(change);
      return this.storage.events.retract(current, this.nowAfter(current), note);
    });
  }

  private async current(change: Change) {
    const [event] = await this.storage.events.byIds([readGlobalId(change.id)]);
    const current = found(event, 'event', change.id);
    const { by, expectedVersion, requestId } = change;
    return { current, note: { by, reason: checkReason(change.reason), expectedVersion, requestId } };
  }

  /** Reports first, and under the id they are kept: a text the country has already keeps its own. */
  private async withTexts({ event, reports }: Draft): Promise<ReportedEvent> {
    await checkFactors(this.storage, event);
    const kept = new Map<string, string>();
    for (const report of reports) kept.set(report.id, (await this.storage.reports.append(report)).report.id);
    const nameOf = (id: string | null): string | null => (id === null ? null : (kept.get(id) ?? id));
    return { ...event, reports: event.reports.map((one) => ({ ...one, reportId: nameOf(one.reportId) })) };
  }

  /** Knowledge never goes back, even when the clock of the machine was set back. */
  private nowAfter({ knownAt }: ReportedEvent): Instant {
    const now = this.clock.now();
    return instantMs(now) > instantMs(knownAt) ? now : knownAt;
  }

  private once<Result>(name: string, input: unknown, asked: Asked, work: () => Promise<Result>): Promise<Result> {
    return once(this.storage, { name, input, asked }, work);
  }
}

const subjectOf = ({ id, expectedVersion, reason }: Change) => ({ id, expectedVersion, reason });
