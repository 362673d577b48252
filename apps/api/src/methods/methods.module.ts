import { Global, Module } from '@nestjs/common';
import { MethodChangesResolver } from './method-changes.resolver.js';
import { MethodChangesService } from './method-changes.service.js';
import { MethodsResolver } from './methods.resolver.js';
import { MethodsService } from './methods.service.js';

/** Global: whatever computes a score asks here for its method. */
@Global()
@Module({
  providers: [MethodsService, MethodsResolver, MethodChangesService, MethodChangesResolver],
  exports: [MethodsService],
})
export class MethodsModule {}
