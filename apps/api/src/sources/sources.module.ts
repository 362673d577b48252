import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { SourcesResolver } from './sources.resolver.js';
import { SourcesService } from './sources.service.js';

@Module({ imports: [ScoresModule], providers: [SourcesService, SourcesResolver], exports: [SourcesService] })
export class SourcesModule {}
