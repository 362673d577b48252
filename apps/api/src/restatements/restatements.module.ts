import { Module } from '@nestjs/common';
import { DataModule } from '../data/data.module.js';
import { RestatementsController } from './restatements.controller.js';
import { RestatementsResolver } from './restatements.resolver.js';
import { RestatementsService } from './restatements.service.js';

@Module({
  imports: [DataModule],
  controllers: [RestatementsController],
  providers: [RestatementsService, RestatementsResolver],
})
export class RestatementsModule {}
