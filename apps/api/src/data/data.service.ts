import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Versions } from '../scores/records.cache.js';
import { DIRECTION } from '../scores/score.view.js';
import { ScoresService } from '../scores/scores.service.js';
import { SeriesService } from '../scores/series.service.js';
import { SourcesService } from '../sources/sources.service.js';
import { LICENCE } from './scores-export.js';

/** What the downloads share. */
@Injectable()
export class DataService {
  constructor(
    private readonly scores: ScoresService,
    private readonly series: SeriesService,
    private readonly sources: SourcesService,
    private readonly clock: Clock,
  ) {}

  get services() {
    return { scores: this.scores, series: this.series };
  }

  /** Feeds whose single rows may be handed on. */
  async redistributableFeeds(): Promise<string[]> {
    return (await this.sources.all()).filter(({ redistribute }) => redistribute).map(({ id }) => id);
  }

  /** Follows the address, every change of the store and the day ("today" is part of the answer). */
  etag(url: string, versions: Versions): string {
    const state = JSON.stringify([url, this.clock.today(), [...versions].sort()]);
    return `"${createHash('sha256').update(state).digest('base64url').slice(0, 27)}"`;
  }

  async metadata() {
    const sources = await this.sources.all();
    return {
      scores: {
        unit: 'points',
        direction: DIRECTION,
        band: '90 %',
        days: 'local calendar days, closed at 00:00 UTC of the next day',
      },
      licence: LICENCE,
      sources: sources.map(({ id, title, licence, attribution, redistribute }) => ({
        id,
        title,
        licence,
        attribution,
        redistribute,
      })),
    };
  }
}
