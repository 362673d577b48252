import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { sendTagged, tagOf, type Exchange } from './download.js';
import { SeriesSource } from './series-source.js';

/** Answers made from what is stored: asked again over an unchanged store, on the same day, they are 304. */
@Injectable()
export class StoreAnswers {
  constructor(
    private readonly series: SeriesSource,
    private readonly clock: Clock,
  ) {}

  /** `make` sends the answer; it is called when who asks does not have it yet. */
  async send(exchange: Exchange, make: (loader: RecordsLoader) => Promise<unknown>): Promise<void> {
    const loader = this.series.loader();
    await sendTagged(exchange, await this.tag(loader, exchange.request.url), () => make(loader));
  }

  /** Follows the address, every change of the store, the current method and the day ("today" is part of the answer). */
  private async tag(loader: RecordsLoader, url: string): Promise<string> {
    const method = this.series.services.scores.question({ method: null }).method.version;
    return tagOf(JSON.stringify([url, method, this.clock.today(), (await loader.state()).sequence]));
  }
}
