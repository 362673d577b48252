import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { ClaimResolver, EventClaimsResolver } from './claim.resolver.js';
import { ClaimsService } from './claims.service.js';
import { DecisionLogService } from './decision-log.service.js';
import { DecisionResolver, DecisionsResolver } from './decisions.resolver.js';
import { DecisionsService } from './decisions.service.js';
import { MergePreviewsService } from './merge-previews.service.js';
import { MergePreviewsResolver } from './merge-previews.resolver.js';
import { MergesService } from './merges.service.js';
import { PlacementsService } from './placements.service.js';
import { PlacementResolver, ReviewItemResolver, WaitingResolver } from './review-item.resolver.js';
import { ReviewItemService } from './review-item.service.js';
import { ReviewPlanService } from './review-plan.service.js';
import { ReviewsResolver } from './reviews.resolver.js';
import { ReviewsService } from './reviews.service.js';
import { ScorePreviewService } from './score-preview.service.js';
import { UndoService } from './undo.service.js';

@Module({
  imports: [ScoresModule],
  providers: [
    ...[ReviewsService, ReviewItemService, ReviewPlanService, ScorePreviewService, PlacementsService, ClaimsService],
    ...[DecisionsService, DecisionLogService, MergesService, MergePreviewsService, UndoService],
    ...[
      ReviewsResolver,
      ReviewItemResolver,
      PlacementResolver,
      WaitingResolver,
      ClaimResolver,
      EventClaimsResolver,
      DecisionsResolver,
      DecisionResolver,
      MergePreviewsResolver,
    ],
  ],
  exports: [ReviewsService, ScorePreviewService, PlacementsService, ClaimsService, ReviewPlanService],
})
export class ReviewsModule {}
