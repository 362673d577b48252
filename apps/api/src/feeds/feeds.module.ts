import { Module, type DynamicModule } from '@nestjs/common';
import { FEED_LIMITS, FEED_PLAN, type FeedPlan } from './feed-plan.js';
import type { FeedSettings } from './feed.js';
import { FeedsJob } from './feeds.job.js';

@Module({})
export class FeedsModule {
  static polling(feeds: readonly FeedSettings[]): DynamicModule {
    const plan: FeedPlan = { feeds, limits: FEED_LIMITS, random: Math.random };
    return { module: FeedsModule, providers: [FeedsJob, { provide: FEED_PLAN, useValue: plan }] };
  }
}
