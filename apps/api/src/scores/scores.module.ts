import { Module } from '@nestjs/common';
import { MethodsModule } from '../methods/methods.module.js';
import { ContributionResolver } from './contribution.resolver.js';
import { FreshnessService } from './freshness.service.js';
import { RankingService } from './ranking.service.js';
import { RecordsCache } from './records.cache.js';
import { ChangeContributionResolver, ScoreChangeResolver } from './score-change.resolver.js';
import { ScoreResolver } from './score.resolver.js';
import { ScoresService } from './scores.service.js';
import { SeriesResolver } from './series.resolver.js';
import { SeriesService } from './series.service.js';

@Module({
  imports: [MethodsModule],
  providers: [
    RecordsCache,
    FreshnessService,
    ScoresService,
    SeriesService,
    RankingService,
    ScoreResolver,
    SeriesResolver,
    ContributionResolver,
    ScoreChangeResolver,
    ChangeContributionResolver,
  ],
  exports: [RecordsCache, FreshnessService, ScoresService, SeriesService, RankingService],
})
export class ScoresModule {}
