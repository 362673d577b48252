import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { SourcesModule } from '../sources/sources.module.js';
import { DataController } from './data.controller.js';
import { DataService } from './data.service.js';
import { SeriesSource } from './series-source.js';
import { StoreAnswers } from './store-answers.js';

@Module({
  imports: [ScoresModule, SourcesModule],
  controllers: [DataController],
  providers: [DataService, SeriesSource, StoreAnswers],
  exports: [SeriesSource, StoreAnswers],
})
export class DataModule {}
