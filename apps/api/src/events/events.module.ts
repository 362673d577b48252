import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { EventRankingService } from './event-ranking.service.js';
import { EventResolver } from './event.resolver.js';
import { EventsService } from './events.service.js';
import { EvidenceResolver } from './evidence.resolver.js';

@Module({
  imports: [ScoresModule],
  providers: [EventsService, EventRankingService, EventResolver, EvidenceResolver],
  exports: [EventsService],
})
export class EventsModule {}
