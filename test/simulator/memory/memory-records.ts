import type { CountryCode, CountryRecord } from '#libs/events';
import type { LedgerStore, RecordOptions } from '#libs/storage';
import { instantOf, microsecondsOf, type MemoryDatabase } from './memory-database.js';

/** What scores are computed from, as `RecordsRepository` reads it. */
export class MemoryRecords {
  constructor(protected readonly database: MemoryDatabase) {}

  read(country: CountryCode, { recordedBefore }: RecordOptions = {}): Promise<CountryRecord> {
    const limit = recordedBefore === undefined ? Infinity : microsecondsOf(recordedBefore);
    const ofCountry = this.database.tables.events.get(country) ?? new Map<string, never>();
    const events = [...ofCountry]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, revisions]) => revisions)
      .filter(({ recordedAt }) => recordedAt <= limit)
      .map(({ facts }) => facts);
    return Promise.resolve({ country, events, factors: [] });
  }

  readAll: LedgerStore['records']['readAll'] = async (countries, options) => {
    const records = await Promise.all(countries.map((country) => this.read(country, options)));
    return new Map(records.map((record) => [record.country, record]));
  };

  versions: LedgerStore['records']['versions'] = () => {
    const versions = [...this.database.tables.clocks].map(([country, { version }]) => [country, version] as const);
    return Promise.resolve(new Map(versions.filter(([, version]) => version > 0)));
  };

  coverage: LedgerStore['records']['coverage'] = () => {
    const rows = [...this.database.tables.coverage.values()];
    const keyOf = ({ country, feed }: (typeof rows)[number]): string => `${country} ${feed}`;
    return Promise.resolve(rows.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)));
  };

  frontier: LedgerStore['records']['frontier'] = () =>
    this.database.transaction((transaction) => instantOf(this.database.drawFrontier(transaction)));
}
