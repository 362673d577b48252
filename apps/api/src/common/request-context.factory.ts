import { Inject, Injectable } from '@nestjs/common';
import type { LedgerState, Storage } from '#libs/storage';
import type { Principal } from '../access/principal.js';
import { EventPointsLoader } from '../events/event-points.loader.js';
import { EventsLoader } from '../events/events.loader.js';
import { FactorsLoader } from '../factors/factors.loader.js';
import { ReportsLoader } from '../reports/reports.loader.js';
import { RecordsCache } from '../scores/records.cache.js';
import { RecordsLoader } from '../scores/records.loader.js';
import { RequestContext } from './request.context.js';
import { STORAGE } from './storage.token.js';

/** Makes the context of a request or of one message of a subscription. */
@Injectable()
export class RequestContextFactory {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly cache: RecordsCache,
  ) {}

  /** `state`: where the store stood when the question came, if somebody looked already. */
  create(requestId: string, principal: Principal, state?: LedgerState): RequestContext {
    const records = new RecordsLoader(this.cache, state);
    return new RequestContext(requestId, principal, {
      records,
      eventPoints: new EventPointsLoader(records),
      events: new EventsLoader(this.storage),
      reports: new ReportsLoader(this.storage),
      factors: new FactorsLoader(this.storage),
    });
  }
}
