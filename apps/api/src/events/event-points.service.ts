import { Injectable } from '@nestjs/common';
import type { Day } from '#libs/events';
import type { RecordsLoader } from '../scores/records.loader.js';
import { ScoresService } from '../scores/scores.service.js';
import type { EventView } from './event.view.js';

/** What single events weigh. */
@Injectable()
export class EventPointsService {
  constructor(private readonly scores: ScoresService) {}

  /** Points of the country's score on a day; 0 for one that adds nothing then. */
  async on(day: Day, { country, localId, asOf }: EventView, loader: RecordsLoader): Promise<number> {
    const question = { ...this.scores.question({}), on: day, asOf };
    const score = this.scores.ledger(await loader.record(country), question, { state: 'observed' });
    const lines = score.contributions.filter(({ kind, id }) => kind === 'event' && id === localId);
    return lines.reduce((sum, { points }) => sum + points, 0);
  }
}
