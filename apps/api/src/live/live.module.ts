import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { LiveResolver } from './live.resolver.js';
import { LiveService } from './live.service.js';
import { SocketCallers } from './socket-callers.js';
import { SocketGateway } from './socket.gateway.js';
import { TodayService } from './today.service.js';

@Module({
  imports: [ScoresModule, ImportsModule],
  providers: [LiveService, TodayService, LiveResolver, SocketCallers, SocketGateway],
  exports: [LiveService],
})
export class LiveModule {}
