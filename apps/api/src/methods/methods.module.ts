import { Module } from '@nestjs/common';
import { MethodsResolver } from './methods.resolver.js';
import { MethodsService } from './methods.service.js';

@Module({ providers: [MethodsService, MethodsResolver], exports: [MethodsService] })
export class MethodsModule {}
