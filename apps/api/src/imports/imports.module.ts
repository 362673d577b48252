import { Module } from '@nestjs/common';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';

@Module({ providers: [ImportsService, ImportsResolver], exports: [ImportsService] })
export class ImportsModule {}
