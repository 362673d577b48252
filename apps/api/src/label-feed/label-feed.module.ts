import { Module } from '@nestjs/common';
import { DataModule } from '../data/data.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { LabelFeedController } from './label-feed.controller.js';
import { LabelFeedService } from './label-feed.service.js';

@Module({ imports: [ScoresModule, DataModule], controllers: [LabelFeedController], providers: [LabelFeedService] })
export class LabelFeedModule {}
