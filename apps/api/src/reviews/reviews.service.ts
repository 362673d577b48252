import { Inject, Injectable } from '@nestjs/common';
import type { QueueFilter, ReportKey, Storage } from '#libs/storage';
import { found } from '../common/found.js';
import type { Connection } from '../common/page.model.js';
import { checkFirst, connectionFrom } from '../common/page.js';
import { STORAGE } from '../common/storage.token.js';
import { readGlobalId } from '../events/event-id.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { NO_EDIT, ReviewPlanService, rowsOf, type ReviewInput } from './review-plan.service.js';
import type { PreviewReviewArgs, ReviewQueueArgs } from './review.args.js';
import type { ReviewInput as ReviewInputModel } from './review.inputs.js';
import { reviewViewOf, type ReviewView } from './review.view.js';
import type { ScorePreviewModel } from './score-preview.model.js';
import { ScorePreviewService } from './score-preview.service.js';

/** What the queue holds, and what accepting a part of it would do. */
@Injectable()
export class ReviewsService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly plans: ReviewPlanService,
    private readonly previews: ScorePreviewService,
  ) {}

  async queue({ first, after, filter, orderBy }: ReviewQueueArgs): Promise<Connection<ReviewView>> {
    const narrowed: QueueFilter = filter ?? {};
    const page = await this.storage.reviews.queue(narrowed, {
      first: checkFirst(first),
      after: after ?? null,
      orderBy,
    });
    const reviews = await this.storage.reviews.byIds(page.nodes);
    const nodes = reviews.filter((review) => review !== null);
    const cursors = page.cursors.filter((_, at) => reviews[at] !== null);
    return connectionFrom({ ...page, nodes, cursors }, reviewViewOf, () => this.storage.reviews.count(narrowed));
  }

  /** A proposal by its global id; `null` when there is none. */
  async byId(globalId: string): Promise<ReviewView | null> {
    const [review] = await this.storage.reviews.byIds([readGlobalId(globalId)]);
    return review ? reviewViewOf(review) : null;
  }

  async ofReport(report: ReportKey): Promise<ReviewView[]> {
    return (await this.storage.reviews.ofReport(report)).map(reviewViewOf);
  }

  /** The score with what approving would store: the same value and hash as after the approval. @throws UserError */
  async preview(loader: RecordsLoader, { id, input, on }: PreviewReviewArgs): Promise<ScorePreviewModel> {
    const [known] = await this.storage.reviews.byIds([readGlobalId(id)]);
    const review = found(known, 'proposal', id);
    const plan = await this.plans.plan(review, readInput(input));
    const day = on ?? (plan.kind === 'event' ? plan.next.occurredOn : plan.next.validFrom);
    return this.previews.preview(loader, { country: plan.next.country, on: day, rows: rowsOf(plan) });
  }
}

/** What the caller sent, with nothing where nothing was sent. */
export function readInput(input: ReviewInputModel | null | undefined): ReviewInput {
  return { event: input?.event ?? {}, factor: input?.factor ?? {}, into: input?.into ?? NO_EDIT.into };
}
