import { Injectable } from '@nestjs/common';
import type { Day } from '#libs/events';
import type { RecordsLoader } from '../scores/records.loader.js';
import type { PlannedRow } from './merge-plan.js';
import { MergesService, type Merge, type Split } from './merges.service.js';
import type { ScorePreviewModel } from './score-preview.model.js';
import { ScorePreviewService } from './score-preview.service.js';

/** What a merge or a split would do to the score of each day it touches: the same value and hash as once it is made. */
@Injectable()
export class MergePreviewsService {
  constructor(
    private readonly merges: MergesService,
    private readonly previews: ScorePreviewService,
  ) {}

  async merge(loader: RecordsLoader, question: Merge): Promise<ScorePreviewModel[]> {
    return this.each(loader, await this.merges.mergeRows(question));
  }

  async split(loader: RecordsLoader, question: Split): Promise<ScorePreviewModel[]> {
    return this.each(loader, await this.merges.splitRows(question));
  }

  private each(loader: RecordsLoader, planned: readonly PlannedRow[]): Promise<ScorePreviewModel[]> {
    const [first] = planned;
    if (!first) return Promise.resolve([]);
    const rows = { events: planned.map(({ next }) => next), factors: [] };
    const { country } = first.next;
    return Promise.all(daysOf(planned).map((on) => this.previews.preview(loader, { country, on, rows })));
  }
}

/** Every day on which one of the rows happened, before or after the change, oldest first. */
function daysOf(planned: readonly PlannedRow[]): Day[] {
  const days = planned.flatMap(({ before, next }) => [before?.occurredOn ?? next.occurredOn, next.occurredOn]);
  return [...new Set(days)].sort();
}
