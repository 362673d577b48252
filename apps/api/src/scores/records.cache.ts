import { Inject, Injectable } from '@nestjs/common';
import type { CountryCode, CountryRecord, Day } from '#libs/events';
import type { CoverageRow, LedgerState, PublishedScore, Storage } from '#libs/storage';
import { SharedRead } from '../common/shared-read.js';
import { STORAGE } from '../common/storage.token.js';

export type Versions = ReadonlyMap<CountryCode, number>;

export interface LoadedRecord {
  readonly record: CountryRecord;
  /** Change sequence of the country when it was read: the key of everything computed from the record. */
  readonly version: number;
}

interface Kept {
  /** The change sequence it was asked for; the record may be newer. */
  readonly version: number;
  readonly loaded: Promise<LoadedRecord>;
}

/**
 * Records of countries as the store has them now, read once per change of the country. The newest of each country is held and no
 * other: a busy country changes thousands of times a day, and its record may be large.
 */
@Injectable()
export class RecordsCache {
  private readonly records = new Map<CountryCode, Kept>();
  private coverage: { readonly key: number; readonly rows: Promise<readonly CoverageRow[]> } | null = null;

  private readonly latest = new SharedRead(() => this.storage.records.state());

  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** Where the store stands, as of no earlier than this call. */
  state(): Promise<LedgerState> {
    return this.latest.now();
  }

  /** How many records are held. */
  get size(): number {
    return this.records.size;
  }

  /** The records of these countries at these versions or newer; those that are not here yet in one statement. */
  readAll(countries: readonly CountryCode[], versions: Versions): Promise<LoadedRecord[]> {
    const missing = countries.filter(
      (country) => (this.records.get(country)?.version ?? -1) < versionOf(country, versions),
    );
    if (missing.length) this.load(missing, versions);
    return Promise.all(countries.flatMap((country) => this.records.get(country)?.loaded ?? []));
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
      const version = versionOf(country, versions);
      const loaded = loading.then((all) => ({
        record: all.get(country) ?? { country, events: [], factors: [] },
        version,
      }));
      const kept = { version, loaded };
      loaded.catch(() => this.forget(country, kept));
      this.records.set(country, kept);
    }
  }

  private forget(country: CountryCode, kept: Kept): void {
    if (this.records.get(country) === kept) this.records.delete(country);
  }
}

const versionOf = (country: CountryCode, versions: Versions): number => versions.get(country) ?? 0;
