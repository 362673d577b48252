import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { RegionsResolver } from './regions.resolver.js';
import { RegionsService } from './regions.service.js';

@Module({ imports: [ScoresModule], providers: [RegionsService, RegionsResolver] })
export class RegionsModule {}
