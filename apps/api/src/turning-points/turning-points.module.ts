import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { TurningPointsResolver } from './turning-points.resolver.js';
import { TurningPointsService } from './turning-points.service.js';

@Module({ imports: [ScoresModule], providers: [TurningPointsService, TurningPointsResolver] })
export class TurningPointsModule {}
