import { Module, type DynamicModule } from '@nestjs/common';
import type { Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import { AlertWatchJob } from './alert-watch.job.js';
import { ALERT_SETTINGS, type AlertSettings } from './alert-settings.js';
import { DELIVERY_PLAN, deliveryPlan } from './delivery-plan.js';
import { DeliveryJob } from './delivery.job.js';

/** What looks for alerts and sends them, in a server that runs jobs. `site` is the address people use, with a slash at its end. */
@Module({})
export class AlertJobsModule {
  static with(alerts: DynamicModule, site: string): DynamicModule {
    const plan = {
      provide: DELIVERY_PLAN,
      inject: [STORAGE, ALERT_SETTINGS],
      useFactory: (storage: Storage, settings: AlertSettings) => deliveryPlan(storage, settings, site),
    };
    return { module: AlertJobsModule, imports: [alerts], providers: [AlertWatchJob, DeliveryJob, plan] };
  }
}
