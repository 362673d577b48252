import { Module } from '@nestjs/common';
import { BacktestsModule } from '../backtests/backtests.module.js';
import { OutlooksController } from './outlooks.controller.js';
import { OutlooksResolver } from './outlooks.resolver.js';
import { OutlooksService } from './outlooks.service.js';

@Module({
  imports: [BacktestsModule],
  controllers: [OutlooksController],
  providers: [OutlooksService, OutlooksResolver],
  exports: [OutlooksService],
})
export class OutlooksModule {}
