import { Module, type DynamicModule } from '@nestjs/common';
import { LIVE_FEED } from '#libs/storage';
import { ReadingsModule } from '../readings/readings.module.js';
import { ReadingsService } from '../readings/readings.service.js';
import { FEED_LIMITS, FEED_PLAN, type FeedPlan } from './feed-plan.js';
import type { FeedSettings } from './feed.js';
import { FeedsJob } from './feeds.job.js';

@Module({})
export class FeedsModule {
  static polling(feeds: readonly FeedSettings[]): DynamicModule {
    const plan = (readings: ReadingsService): FeedPlan => ({
      feeds,
      limits: FEED_LIMITS,
      random: Math.random,
      takeReport: async (report, feed) => {
        await readings.take(report, { by: LIVE_FEED, requestId: feed });
      },
    });
    const provider = { provide: FEED_PLAN, inject: [ReadingsService], useFactory: plan };
    return { module: FeedsModule, imports: [ReadingsModule], providers: [FeedsJob, provider] };
  }
}
