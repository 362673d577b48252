import { Injectable } from '@nestjs/common';
import { LruCache } from '../common/lru.cache.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { ScoresService } from '../scores/scores.service.js';
import { SeriesService } from '../scores/series.service.js';
import { chartPicture, type ChartPicture } from './chart-picture.js';
import type { PictureQuery } from './picture-query.js';
import { rasterise } from './rasterise.js';

const PICTURES_KEPT = 200;

/** Charts drawn here, for pages that cannot draw: the numbers and hashes are those GraphQL answers with. */
@Injectable()
export class PicturesService {
  private readonly drawn = new LruCache<Promise<Buffer>>(PICTURES_KEPT);

  constructor(
    private readonly scores: ScoresService,
    private readonly series: SeriesService,
  ) {}

  async chart(loader: RecordsLoader, { country, from, to, asOf }: PictureQuery): Promise<ChartPicture> {
    const args = { from, to, interval: 'day', parts: 'none', asOf: asOf === null ? null : { at: asOf } } as const;
    const question = this.scores.question({ on: to, asOf });
    const [columns, view] = await Promise.all([
      this.series.series(loader, country.code, args),
      this.scores.score(loader, country.code, question),
    ]);
    const hash = view && this.scores.hash(view.loaded, view.question, view.coverage);
    const { dates, score, low, high, coverage } = columns;
    return {
      ...{ country, from, to, asOf, dates, score, low, high },
      headline:
        view && hash !== null ? { value: view.value, low: view.low, high: view.high, label: view.label, hash } : null,
      reason: coverage.reason,
      methodVersion: question.method.version,
    };
  }

  async svg(loader: RecordsLoader, query: PictureQuery): Promise<string> {
    return chartPicture(await this.chart(loader, query), query.theme);
  }

  /** Drawn once for equal pictures. */
  async png(loader: RecordsLoader, query: PictureQuery): Promise<Buffer> {
    const svg = await this.svg(loader, query);
    const picture = this.drawn.get(svg) ?? rasterise(svg);
    picture.catch(() => this.drawn.delete(svg));
    this.drawn.set(svg, picture);
    return picture;
  }
}
