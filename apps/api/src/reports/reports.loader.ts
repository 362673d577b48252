import DataLoader from 'dataloader';
import type { ReportKey, Storage, StoredReport } from '#libs/storage';

/** Reports by their ids, one statement for all that a request names. */
export class ReportsLoader {
  private readonly reports: DataLoader<ReportKey, StoredReport | null, string>;

  constructor(storage: Storage) {
    this.reports = new DataLoader((keys) => storage.reports.byIds(keys), {
      cacheKeyFn: ({ country, id }) => `${country}:${id}`,
    });
  }

  /** `null` where the country has no such report. */
  load(key: ReportKey): Promise<StoredReport | null> {
    return this.reports.load(key);
  }
}
