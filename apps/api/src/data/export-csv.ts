import { Clock } from '../common/clock.js';
import type { Storage } from '#libs/storage';
import { MethodsService } from '../methods/methods.service.js';
import { FreshnessService } from '../scores/freshness.service.js';
import { RecordsCache } from '../scores/records.cache.js';
import { RecordsLoader } from '../scores/records.loader.js';
import { ScoresService } from '../scores/scores.service.js';
import { SeriesService } from '../scores/series.service.js';
import { SourcesService } from '../sources/sources.service.js';
import { readEventsQuery, readScoresQuery, type Parameters } from './data-query.js';
import { eventsCsv, readEvents } from './events-export.js';
import { readScores, scoresCsv } from './scores-export.js';

export type ExportKind = 'scores' | 'events';
export type CsvRows = Iterable<string> | AsyncIterable<string>;

/** The CSV of `/data/scores.csv` or `/data/events.csv` without a server, with the same parameters. */
export async function exportCsv(storage: Storage, kind: ExportKind, parameters: Parameters): Promise<CsvRows> {
  const clock = new Clock();
  if (kind === 'events') {
    const feeds = await new SourcesService(storage, clock).redistributable();
    const query = readEventsQuery(parameters, clock.now());
    return eventsCsv(await readEvents(storage, query, feeds), query);
  }
  const query = readScoresQuery(parameters, clock.now());
  const methods = new MethodsService(storage);
  await methods.refresh();
  const scores = new ScoresService(clock, methods, new FreshnessService(storage, clock));
  const series = new SeriesService(clock, methods, scores);
  const loader = new RecordsLoader(new RecordsCache(storage));
  return scoresCsv(await readScores({ scores, series, loader }, query), query);
}
