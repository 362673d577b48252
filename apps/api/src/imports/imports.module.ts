import { Module } from '@nestjs/common';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { UploadJobs } from './upload-jobs.js';
import { UploadsService } from './uploads.service.js';

@Module({
  providers: [ImportsService, ImportsResolver, UploadJobs, UploadsService],
  exports: [ImportsService, UploadJobs, UploadsService],
})
export class ImportsModule {}
