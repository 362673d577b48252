import { Module } from '@nestjs/common';
import { AuditDataController } from './audit-data.controller.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';

@Module({ controllers: [AuditDataController], providers: [AuditService, AuditResolver] })
export class AuditModule {}
