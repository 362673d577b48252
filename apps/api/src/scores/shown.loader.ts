import DataLoader from 'dataloader';
import type { CountryCode, Day } from '#libs/events';
import type { PublishedScore } from '#libs/storage';
import type { RecordsCache } from './records.cache.js';

export interface ShownRange {
  readonly country: CountryCode;
  readonly from: Day;
  readonly to: Day;
}

type Rows = readonly PublishedScore[];

/** Scores as they were shown at the close of their day: one statement for all the countries a request asks about over one range. */
export class ShownLoader {
  private readonly byRange = new Map<string, DataLoader<CountryCode, Rows>>();

  constructor(private readonly cache: RecordsCache) {}

  load({ country, from, to }: ShownRange): Promise<Rows> {
    const key = `${from} ${to}`;
    const loader = this.byRange.get(key) ?? this.loaderOf(from, to);
    this.byRange.set(key, loader);
    return loader.load(country);
  }

  private loaderOf(from: Day, to: Day): DataLoader<CountryCode, Rows> {
    return new DataLoader(async (countries) => {
      const shown = await this.cache.shown(countries, { from, to });
      return countries.map((country) => shown.filter((row) => row.country === country));
    });
  }
}
