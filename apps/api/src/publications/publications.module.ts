import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { PublicationsJob } from './publications.job.js';

@Module({ imports: [ScoresModule], providers: [PublicationsJob] })
export class PublicationsModule {}
