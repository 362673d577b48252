import { Module } from '@nestjs/common';
import { HousekeepingJob } from './housekeeping.job.js';

@Module({ providers: [HousekeepingJob] })
export class HousekeepingModule {}
