import { Module } from '@nestjs/common';
import { FactorChangesResolver } from './factor-changes.resolver.js';
import { FactorChangesService } from './factor-changes.service.js';
import { FactorsResolver } from './factors.resolver.js';
import { FactorsService } from './factors.service.js';

@Module({
  providers: [FactorsService, FactorChangesService, FactorsResolver, FactorChangesResolver],
  exports: [FactorsService],
})
export class FactorsModule {}
