import { Inject, Injectable } from '@nestjs/common';
import { UserError } from '#libs/events';
import type { Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { SourcesService } from '../sources/sources.service.js';
import type { EventsQuery, LedgerQuery, ScoresQuery } from './data-query.js';
import { CSV, JSON_TYPE, jsonWithRows, type Download } from './download.js';
import { eventsCsv, eventsHead, readEvents } from './events-export.js';
import { ledgerFileOf } from './ledger-export.js';
import { metadataOf } from './metadata.js';
import { readScores, scoresCsv, scoresHead, type ScoresTable } from './scores-export.js';
import { SeriesSource } from './series-source.js';

/** The files under /data. */
@Injectable()
export class DataService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly series: SeriesSource,
    private readonly sources: SourcesService,
  ) {}

  async scoresCsv(loader: RecordsLoader, query: ScoresQuery): Promise<Download> {
    const table = await this.scores(loader, query);
    return { fileName: 'scores.csv', type: CSV, rowCount: table.rowCount, text: scoresCsv(table, query) };
  }

  async scoresJson(loader: RecordsLoader, query: ScoresQuery): Promise<Download> {
    const table = await this.scores(loader, query);
    const text = jsonWithRows(scoresHead(table, query), table.rows);
    return { fileName: 'scores.json', type: JSON_TYPE, rowCount: table.rowCount, text };
  }

  async eventsCsv(query: EventsQuery): Promise<Download> {
    const table = await readEvents(this.storage, query, await this.sources.redistributable());
    return { fileName: 'events.csv', type: CSV, rowCount: table.rowCount, text: eventsCsv(table, query) };
  }

  async eventsJson(query: EventsQuery): Promise<Download> {
    const table = await readEvents(this.storage, query, await this.sources.redistributable());
    const text = jsonWithRows(eventsHead(table, query), table.rows);
    return { fileName: 'events.json', type: JSON_TYPE, rowCount: table.rowCount, text };
  }

  /** @throws UserError FORBIDDEN where rows of a feed that may not be handed on are among them. */
  async ledger(loader: RecordsLoader, { country, asOf, method }: LedgerQuery): Promise<Download> {
    const allowed = await this.sources.redistributable();
    const own = (await loader.coverageRows()).filter((row) => row.country === country).map(({ feed }) => feed);
    const kept = own.filter((feed) => !allowed.includes(feed));
    if (kept.length)
      throw new UserError(
        'FORBIDDEN',
        `Rows of ${kept.join(', ')} may not be handed on. On the machine itself: faultline score ${country} --on DAY.`,
        'country',
      );
    const { record } = await loader.record(country);
    const file = ledgerFileOf(record, { asOf, method: this.versionOf(method) });
    const rowCount = file.events.length + file.factors.length;
    return { fileName: `${country}-ledger.json`, type: JSON_TYPE, rowCount, text: [`${JSON.stringify(file)}\n`] };
  }

  async metadata(): Promise<Download> {
    const sources = await this.sources.all();
    const text = [`${JSON.stringify(metadataOf(sources), null, 2)}\n`];
    return { fileName: 'metadata.json', type: JSON_TYPE, rowCount: sources.length, text };
  }

  /** @throws UserError for a method there is none of */
  private versionOf(method: string | null): string {
    return this.series.services.scores.question({ method }).method.version;
  }

  private scores(loader: RecordsLoader, query: ScoresQuery): Promise<ScoresTable> {
    return readScores({ ...this.series.services, loader }, query);
  }
}
