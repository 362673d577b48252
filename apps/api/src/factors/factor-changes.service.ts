import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { instantMs, UserError, type Day, type Instant, type ReportedFactor } from '#libs/events';
import type { DecisionKind, FactorKey, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { checkReason, once, type Asked } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';
import { DESK_FEED } from '../desk/desk-event.js';
import { readGlobalId } from '../events/event-id.js';
import { editedFactor, newFactor } from '../reviews/approved-factor.js';
import type { AddFactorInput } from './factor-changes.args.js';

export interface EndQuestion {
  readonly id: string;
  readonly expectedVersion: number;
  readonly validTo: Day;
  readonly reason: string;
}

/** Structural factors that a person adds or ends, each change with its source and its entry among the decisions. */
@Injectable()
export class FactorChangesService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** @throws UserError naming the field that is wrong */
  add(input: AddFactorInput, asked: Asked): Promise<ReportedFactor> {
    return once(this.storage, { name: 'addFactor', input, asked }, async () => {
      const factor = newFactor(editedFactor(this.draftOf(input), {}), null);
      const stored = await this.storage.factors.append(factor, { by: asked.by, requestId: asked.requestId });
      await this.record('add-factor', { factor: stored, before: null, reason: null }, asked);
      return stored;
    });
  }

  /** @throws UserError NOT_FOUND, CONFLICT when somebody changed it meanwhile, or for a day before it began */
  end({ id, expectedVersion, validTo, reason }: EndQuestion, asked: Asked): Promise<ReportedFactor> {
    const input = { id, expectedVersion, validTo, reason };
    return once(this.storage, { name: 'endFactor', input, asked }, async () => {
      const why = checkReason(reason);
      const current = await this.current(readGlobalId(id));
      const ended = { ...editedFactor(current, { validTo }), knownAt: this.knownAt(validTo, current.knownAt) };
      const note = { by: asked.by, requestId: asked.requestId, reason: why, expectedVersion };
      const stored = await this.storage.factors.revise(current, ended, note);
      await this.record('end-factor', { factor: stored, before: current.revision, reason: why }, asked);
      return stored;
    });
  }

  private draftOf(input: AddFactorInput): ReportedFactor {
    const { validFrom, validTo = null, holder = null, knownAt = null, country, name, kind, load, source } = input;
    return {
      ...{ country, name, kind, load, source, validFrom, validTo, holder },
      id: `desk-${randomUUID()}`,
      // Checked with the other fields: an indicator there is none of is refused.
      indicator: input.indicator as ReportedFactor['indicator'],
      knownAt: knownAt ?? this.knownAt(validFrom, null),
      retractedAt: null,
      revision: 1,
      feed: DESK_FEED,
    };
  }

  /** When the public could know of a day's fact: on that day, now at the latest, never before what was known already. */
  private knownAt(day: Day, after: Instant | null): Instant {
    const now = this.clock.now();
    const onTheDay = `${day}T00:00:00Z`;
    const known = instantMs(onTheDay) < instantMs(now) ? onTheDay : now;
    return after !== null && instantMs(after) > instantMs(known) ? after : known;
  }

  private async current(key: FactorKey): Promise<ReportedFactor> {
    const [factor] = await this.storage.factors.byIds([key]);
    if (factor && factor.retractedAt === null) return factor;
    throw new UserError('NOT_FOUND', `${key.country} has no factor "${key.id.slice(0, 80)}".`, 'id');
  }

  private async record(
    kind: DecisionKind,
    { factor, before, reason }: { factor: ReportedFactor; before: number | null; reason: string | null },
    { by, requestId }: Asked,
  ): Promise<void> {
    const { country, id, revision } = factor;
    const effects = [{ of: 'factor', country, id, before, after: revision }] as const;
    await this.storage.decisions.record({
      kind,
      subject: `${country} ${id}`,
      by,
      reason,
      undoes: null,
      effects,
      requestId,
    });
  }
}
