import DataLoader from 'dataloader';
import type { ReportedFactor } from '#libs/events';
import type { FactorKey, Storage } from '#libs/storage';

/** Factors by their ids, one statement for all that a request names. */
export class FactorsLoader {
  private readonly factors: DataLoader<FactorKey, ReportedFactor | null, string>;

  constructor(storage: Storage) {
    this.factors = new DataLoader((keys) => storage.factors.byIds(keys), {
      cacheKeyFn: ({ country, id }) => `${country}:${id}`,
    });
  }

  /** `null` where the country has no such factor. */
  load(key: FactorKey): Promise<ReportedFactor | null> {
    return this.factors.load(key);
  }
}
