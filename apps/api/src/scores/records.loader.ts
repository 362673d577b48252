import DataLoader from 'dataloader';
import type { CountryCode } from '#libs/events';
import type { CoverageRow, LedgerState } from '#libs/storage';
import { CountryYearsBudget } from './country-years.budget.js';
import type { LoadedRecord, RecordsCache, Versions } from './records.cache.js';
import { ShownLoader } from './shown.loader.js';

/** The one place where a request reads records: the versions once, the countries it names together. */
export class RecordsLoader {
  readonly budget = new CountryYearsBudget();
  /** What was shown, for series as published. */
  readonly shown: ShownLoader;
  /** What was asked for ends now, not at the close of a day: a second later the answer may be another. */
  endsNow = false;
  private known: Promise<LedgerState> | null;
  private readonly records: DataLoader<CountryCode, LoadedRecord>;

  constructor(
    private readonly cache: RecordsCache,
    state?: LedgerState,
  ) {
    this.known = state ? Promise.resolve(state) : null;
    this.shown = new ShownLoader(cache);
    this.records = new DataLoader(async (countries) => cache.readAll(countries, await this.versions()));
  }

  async versions(): Promise<Versions> {
    return (await this.state()).versions;
  }

  /** Where the store stands; the same for the whole request. */
  state(): Promise<LedgerState> {
    return (this.known ??= this.cache.state());
  }

  record(country: CountryCode): Promise<LoadedRecord> {
    return this.records.load(country);
  }

  async coverageRows(): Promise<readonly CoverageRow[]> {
    return this.cache.coverageRows(await this.versions());
  }
}
