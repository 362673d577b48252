import { Injectable } from '@nestjs/common';
import { RecordsCache } from '../scores/records.cache.js';
import { RecordsLoader } from '../scores/records.loader.js';
import { ScoresService } from '../scores/scores.service.js';
import { SeriesService } from '../scores/series.service.js';

/** Where files and pictures take their numbers from: what GraphQL answers with. */
@Injectable()
export class SeriesSource {
  constructor(
    private readonly cache: RecordsCache,
    private readonly scores: ScoresService,
    private readonly series: SeriesService,
  ) {}

  get services() {
    return { scores: this.scores, series: this.series };
  }

  /** For one request. */
  loader(): RecordsLoader {
    return new RecordsLoader(this.cache);
  }
}
