import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { ComparisonsResolver, PeerResolver, PrecedentResolver } from './comparisons.resolver.js';
import { ComparisonsService } from './comparisons.service.js';

@Module({
  imports: [ScoresModule],
  providers: [ComparisonsService, ComparisonsResolver, PeerResolver, PrecedentResolver],
})
export class ComparisonsModule {}
