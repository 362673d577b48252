import { Module } from '@nestjs/common';
import { OutlooksJob } from './outlooks.job.js';

@Module({ providers: [OutlooksJob] })
export class OutlooksJobModule {}
