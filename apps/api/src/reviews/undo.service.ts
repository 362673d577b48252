import { Inject, Injectable } from '@nestjs/common';
import { UserError, type ReportedEvent } from '#libs/events';
import type { Decision, DecisionEffect, Storage } from '#libs/storage';
import { found } from '../common/found.js';
import { checkReason, once, type Asked } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';

export interface UndoQuestion {
  readonly id: string;
  readonly reason: string;
  /** Whether what that person decided may be taken back by who asks. */
  readonly mayUndo: (by: string) => boolean;
}

/** Before any moment a question can be about. */
const ALWAYS = '0001-01-01T00:00:00Z';

/** Takes decisions back by further revisions: what was decided stays in the history, what was scored is as before. */
@Injectable()
export class UndoService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** @throws UserError NOT_FOUND, CONFLICT when it was undone already or what it made has been changed since */
  undo({ id, reason, mayUndo }: UndoQuestion, asked: Asked): Promise<Decision> {
    return once(this.storage, { name: 'undoDecision', input: { id, reason }, asked }, async () => {
      const decision = found(await this.storage.decisions.byId(id), 'decision', id);
      if (decision.kind === 'undo')
        throw new UserError('BAD_USER_INPUT', 'What undid a decision is not undone: decide anew.', 'id');
      if (!mayUndo(decision.by))
        throw new UserError('FORBIDDEN', `${decision.by} decided this: ask for it, or somebody who may review.`, 'id');
      if (decision.undoneBy !== null) throw new UserError('CONFLICT', 'This decision was undone already.', 'id');
      const why = checkReason(reason);
      const effects: DecisionEffect[] = [];
      for (const effect of decision.effects.toReversed())
        effects.push(await this.restore(effect, { ...asked, reason: why }));
      const { subject } = decision;
      const { by, requestId } = asked;
      return this.storage.decisions.record({ kind: 'undo', subject, by, reason: why, undoes: id, effects, requestId });
    });
  }

  private async restore(effect: DecisionEffect, note: Asked & { readonly reason: string }): Promise<DecisionEffect> {
    const changed = { ...note, reason: `undone: ${note.reason}`, expectedVersion: effect.after };
    if (effect.of === 'event') await this.restoreEvent(effect, changed);
    if (effect.of === 'factor') await this.restoreFactor(effect, changed);
    if (effect.of === 'review') await this.restoreReview(effect, changed);
    return { ...effect, before: effect.after, after: effect.after + 1 };
  }

  /**
   * A coding that was wrong was wrong from the start: the withdrawal, or what stood before, counts from when the undone revision was
   * known. What was published in between stays published.
   */
  private async restoreEvent({ country, id, before }: DecisionEffect, note: Note): Promise<void> {
    const history = await this.storage.events.revisions(country, id);
    const last = history.at(-1)?.event;
    if (!last) throw new UserError('NOT_FOUND', `${country} has no event "${id}".`);
    const earlier = history.find(({ number }) => number === before)?.event;
    const next: ReportedEvent = earlier ?? { ...last, retractedAt: last.knownAt };
    await this.storage.events.revise({ country, id }, next, note);
  }

  private async restoreFactor({ country, id, before }: DecisionEffect, note: Note): Promise<void> {
    const history = await this.storage.factors.revisions(country, id);
    const last = history.at(-1);
    if (!last) throw new UserError('NOT_FOUND', `${country} has no factor "${id}".`);
    const earlier = history.find(({ revision }) => revision === before);
    await this.storage.factors.revise(
      { country, id },
      earlier ?? { ...last, retractedAt: last.knownAt ?? ALWAYS },
      note,
    );
  }

  private async restoreReview({ country, id, before }: DecisionEffect, note: Note): Promise<void> {
    const key = { country, id };
    const earlier =
      before === null
        ? ({ status: 'withdrawn', draft: null, eventId: null } as const)
        : await this.storage.reviews.atVersion(key, before);
    await this.storage.reviews.revise(key, earlier, note);
  }
}

interface Note {
  readonly by: string;
  readonly reason: string;
  readonly requestId: string;
  readonly expectedVersion: number;
}
