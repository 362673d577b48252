import { Module } from '@nestjs/common';
import { DataModule } from '../data/data.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { PicturesController } from './pictures.controller.js';
import { PicturesService } from './pictures.service.js';

@Module({ imports: [ScoresModule, DataModule], controllers: [PicturesController], providers: [PicturesService] })
export class PicturesModule {}
