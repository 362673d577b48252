import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { EventResolver } from './event.resolver.js';
import { EventsService } from './events.service.js';
import { EvidenceResolver } from './evidence.resolver.js';

@Module({
  imports: [ScoresModule],
  providers: [EventsService, EventResolver, EvidenceResolver],
  exports: [EventsService],
})
export class EventsModule {}
