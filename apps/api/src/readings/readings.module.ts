import { Module } from '@nestjs/common';
import { ReviewsModule } from '../reviews/reviews.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { ProposalWeightsService } from './proposal-weights.service.js';
import { ReadingsResolver, SubmittedReportResolver } from './readings.resolver.js';
import { ReadingsService } from './readings.service.js';
import { ReadingResolver, ReportFieldsResolver } from './report-fields.resolver.js';
import { ReportFieldsService } from './report-fields.service.js';

@Module({
  imports: [ScoresModule, ReviewsModule],
  providers: [
    ...[ReadingsService, ProposalWeightsService, ReportFieldsService],
    ...[ReadingsResolver, SubmittedReportResolver, ReportFieldsResolver, ReadingResolver],
  ],
  exports: [ReadingsService],
})
export class ReadingsModule {}
