import { Inject, Injectable } from '@nestjs/common';
import type { CountryCode, CountryRecord, Day } from '#libs/events';
import type { CoverageRow, LedgerState, PublishedScore, Storage } from '#libs/storage';
import { LruCache } from '../common/lru.cache.js';
import { SharedRead } from '../common/shared-read.js';
import { STORAGE } from '../common/storage.token.js';

export type Versions = ReadonlyMap<CountryCode, number>;

export interface LoadedRecord {
  readonly record: CountryRecord;
  /** Change sequence of the country when it was read: the key of everything computed from the record. */
  readonly version: number;
}

const RECORDS_KEPT = 400;

/** Records of countries as the store has them now, read once per change of the country. */
@Injectable()
export class RecordsCache {
  private readonly records = new LruCache<Promise<LoadedRecord>>(RECORDS_KEPT);
  private coverage: { readonly key: number; readonly rows: Promise<readonly CoverageRow[]> } | null = null;

  private readonly latest = new SharedRead(() => this.storage.records.state());

  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** Where the store stands, as of no earlier than this call. */
  state(): Promise<LedgerState> {
    return this.latest.now();
  }

  /** The records of these countries at these versions; those that are not here yet in one statement. */
  readAll(countries: readonly CountryCode[], versions: Versions): Promise<LoadedRecord[]> {
    const missing = countries.filter((country) => !this.records.get(keyOf(country, versions)));
    if (missing.length) this.load(missing, versions);
    return Promise.all(
      countries.map((country) => this.records.get(keyOf(country, versions)) ?? this.one(country, versions)),
    );
  }

  /** Scores as they were shown first; read every time. */
  shown(
    countries: readonly CountryCode[],
    range: { readonly from: Day; readonly to: Day },
  ): Promise<readonly PublishedScore[]> {
    return this.storage.publications.shown(countries, range);
  }

  /** Which feeds cover which countries; read again after any change of any country. */
  coverageRows(versions: Versions): Promise<readonly CoverageRow[]> {
    const key = [...versions.values()].reduce((sum, version) => sum + version, versions.size);
    if (this.coverage?.key !== key) this.coverage = { key, rows: this.storage.records.coverage() };
    const { rows } = this.coverage;
    rows.catch(() => (this.coverage = null));
    return rows;
  }

  private load(countries: readonly CountryCode[], versions: Versions): void {
    const loading = this.storage.records.readAll(countries);
    for (const country of countries) {
      const key = keyOf(country, versions);
      const record = loading.then((all) => ({
        record: all.get(country) ?? { country, events: [], factors: [] },
        version: versions.get(country) ?? 0,
      }));
      record.catch(() => this.records.delete(key));
      this.records.set(key, record);
    }
  }

  /** More countries were asked for at once than are kept. */
  private async one(country: CountryCode, versions: Versions): Promise<LoadedRecord> {
    return { record: await this.storage.records.read(country), version: versions.get(country) ?? 0 };
  }
}

const keyOf = (country: CountryCode, versions: Versions): string => `${country} ${versions.get(country) ?? 0}`;
