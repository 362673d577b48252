import { Module } from '@nestjs/common';
import { FactorsResolver } from './factors.resolver.js';
import { FactorsService } from './factors.service.js';

@Module({ providers: [FactorsService, FactorsResolver], exports: [FactorsService] })
export class FactorsModule {}
