import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { GradingResolver } from './grading.resolver.js';
import { GradingService } from './grading.service.js';
import { SourcesResolver } from './sources.resolver.js';
import { SourcesService } from './sources.service.js';

@Module({
  imports: [ScoresModule],
  providers: [SourcesService, SourcesResolver, GradingService, GradingResolver],
  exports: [SourcesService],
})
export class SourcesModule {}
