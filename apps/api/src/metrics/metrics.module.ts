import { Module } from '@nestjs/common';
import { LiveModule } from '../live/live.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { SourcesModule } from '../sources/sources.module.js';
import { MetricsController } from './metrics.controller.js';
import { MeasuredParts, MetricsService } from './metrics.service.js';

@Module({
  imports: [LiveModule, ScoresModule, SourcesModule],
  controllers: [MetricsController],
  providers: [MeasuredParts, MetricsService],
})
export class MetricsModule {}
