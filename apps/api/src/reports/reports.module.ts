import { Module } from '@nestjs/common';
import { ReportEvidenceResolver } from './report-evidence.resolver.js';
import { ReportResolver } from './report.resolver.js';
import { ReportsService } from './reports.service.js';

@Module({ providers: [ReportsService, ReportResolver, ReportEvidenceResolver] })
export class ReportsModule {}
