import { Module } from '@nestjs/common';
import { ImportsDataController } from './imports-data.controller.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { UploadJobs } from './upload-jobs.js';
import { UploadsService } from './uploads.service.js';

@Module({
  controllers: [ImportsDataController],
  providers: [ImportsService, ImportsResolver, UploadJobs, UploadsService],
  exports: [ImportsService, UploadJobs, UploadsService],
})
export class ImportsModule {}
