import type { Principal } from '../access/principal.js';
import type { EventPointsLoader } from '../events/event-points.loader.js';
import { AnswerNote } from '../answers/answer-note.js';
import type { EventsLoader } from '../events/events.loader.js';
import type { FactorsLoader } from '../factors/factors.loader.js';
import type { ReportsLoader } from '../reports/reports.loader.js';
import type { RecordsLoader } from '../scores/records.loader.js';

export interface RequestLoaders {
  readonly records: RecordsLoader;
  readonly events: EventsLoader;
  readonly eventPoints: EventPointsLoader;
  readonly reports: ReportsLoader;
  readonly factors: FactorsLoader;
}

/** What the resolvers of one request share: its id, who asks (`principal`), and the loaders that read together what is asked together. */
export class RequestContext implements RequestLoaders {
  readonly records: RecordsLoader;
  readonly events: EventsLoader;
  readonly eventPoints: EventPointsLoader;
  readonly reports: ReportsLoader;
  readonly factors: FactorsLoader;
  readonly note = new AnswerNote();

  constructor(
    readonly requestId: string,
    readonly principal: Principal,
    loaders: RequestLoaders,
  ) {
    this.records = loaders.records;
    this.events = loaders.events;
    this.eventPoints = loaders.eventPoints;
    this.reports = loaders.reports;
    this.factors = loaders.factors;
  }
}
