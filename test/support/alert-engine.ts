import { storeRows } from '../../apps/api/src/imports/import-rows.js';
import { makeAccess } from '../../apps/api/src/accounts/access.js';
import { AlertLooks, AlertWatchService } from '../../apps/api/src/alerts/alert-watch.service.js';
import { AlertSurveyService } from '../../apps/api/src/alerts/alert-survey.service.js';
import { AlertSubjectsService } from '../../apps/api/src/alerts/alert-subjects.service.js';
import { CountryLookService } from '../../apps/api/src/alerts/country-look.service.js';
import { OwnExposureService } from '../../apps/api/src/alerts/own-exposure.service.js';
import { PortfolioLookService } from '../../apps/api/src/alerts/portfolio-look.service.js';
import { PortfolioSnapshotService } from '../../apps/api/src/alerts/portfolio-snapshot.service.js';
import { RehearsalService } from '../../apps/api/src/alerts/rehearsal.service.js';
import type { Clock } from '../../apps/api/src/common/clock.js';
import { ExposureService } from '../../apps/api/src/exposure/exposure.service.js';
import { PortfoliosService } from '../../apps/api/src/exposure/portfolios.service.js';
import { MethodsService } from '../../apps/api/src/methods/methods.service.js';
import { FreshnessService } from '../../apps/api/src/scores/freshness.service.js';
import { RecordsCache } from '../../apps/api/src/scores/records.cache.js';
import { RecordsLoader } from '../../apps/api/src/scores/records.loader.js';
import { ScoresService } from '../../apps/api/src/scores/scores.service.js';
import type { ImportRow } from '#libs/events';
import { DEMO_FEED } from '#libs/sources';
import type { Storage } from '#libs/storage';

/** The live engine and the rehearsal of one server on a store, without the server around them. */
export async function anAlertEngine(storage: Storage, databaseUrl: string, clock: Clock) {
  const config = { host: '127.0.0.1', port: 0, readDatabaseUrl: null, logLevel: 'silent', runJobs: false } as const;
  const { recogniser } = await makeAccess({ config: { ...config, databaseUrl }, storage, clock });
  const cache = new RecordsCache(storage);
  const methods = new MethodsService(storage);
  await methods.refresh();
  const scores = new ScoresService(clock, methods, new FreshnessService(storage, clock));
  const portfolios = new PortfoliosService(storage);
  const exposures = new ExposureService(scores);
  const subjects = new AlertSubjectsService(storage, portfolios);
  const snapshots = new PortfolioSnapshotService(exposures, scores);
  const looks = new AlertLooks(
    new CountryLookService(storage, new OwnExposureService(storage, portfolios, exposures, scores), methods),
    new PortfolioLookService(storage, snapshots, methods),
  );
  return {
    watch: new AlertWatchService(storage, clock, new AlertSurveyService(storage, cache, subjects, recogniser), looks),
    rehearsal: new RehearsalService(subjects, clock, methods),
    snapshots,
    loader: () => new RecordsLoader(cache),
  };
}

let imports = 0;

/** Stores rows of the demo on the path of a file. */
export async function importRows(storage: Storage, rows: readonly ImportRow[]): Promise<void> {
  const contentHash = `rows ${(imports += 1)}`;
  const session = await storage.imports.begin({ source: DEMO_FEED, fileName: 'demo', contentHash, by: 'demo' });
  await storeRows({ storage, session, batches: [rows] });
  await storage.imports.finish(session);
}
