import { Injectable } from '@nestjs/common';
import { countryByCode, dayNumber, type CountryCode, type Region } from '#libs/events';
import { methodHash } from '#libs/scoring';
import { Breath } from '../common/breath.js';
import { LruCache } from '../common/lru.cache.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { keyOf } from '../scores/score-question.js';
import { datesOf } from '../scores/series-dates.js';
import type { SeriesQuestion } from '../scores/series-question.js';
import { SeriesService } from '../scores/series.service.js';
import type { PeriodArgs } from '../scores/scores.args.js';
import type { RegionSeriesModel } from './region-series.model.js';

/** Sum and number of the scores of each day from the first day of the question. */
interface DailyMean {
  readonly sum: Float64Array;
  readonly count: Uint16Array;
}

/** Days kept over all regions and ranges; one is 10 bytes. */
const REGION_DAYS_KEPT = 1_000_000;

/** How a region fares on average: what a country's own line is read against. */
@Injectable()
export class RegionsService {
  private readonly means = new LruCache<DailyMean>(REGION_DAYS_KEPT, ({ count }) => count.length);

  constructor(private readonly seriesOf: SeriesService) {}

  /** Counts against the country-years of the request: as published each country costs as much as if it were asked for itself. */
  async series(loader: RecordsLoader, region: Region, args: PeriodArgs): Promise<RegionSeriesModel> {
    const question = this.seriesOf.question(args);
    const members = await membersOf(loader, region);
    const days = dayNumber(question.to) - dayNumber(question.from) + 1;
    loader.budget.spend(days * (question.published ? members.length : 1));
    const { sum, count } = await this.mean(loader, members, question);
    const { dates, numbers } = datesOf(question.from, question.to, args.interval);
    const rows = numbers.map((number) => number - dayNumber(question.from));
    return {
      region,
      dates,
      mean: rows.map((row) => (count[row] ? (sum[row] ?? 0) / count[row] : null)),
      countries: rows.map((row) => count[row] ?? 0),
      method: { version: question.method.version, hash: methodHash(question.method) },
    };
  }

  private async mean(
    loader: RecordsLoader,
    members: readonly CountryCode[],
    question: SeriesQuestion,
  ): Promise<DailyMean> {
    const { sequence, versions } = await loader.state();
    // Publishing a day moves no version of a country: what was shown is read again after any change.
    const state = question.published ? sequence : members.map((code) => `${code}${versions.get(code) ?? 0}`).join(' ');
    const key = `${question.from} ${question.to} ${question.published} ${keyOf(question)} ${state}`;
    const known = this.means.get(key) ?? (await this.compute(loader, members, question));
    this.means.set(key, known);
    return known;
  }

  private async compute(
    loader: RecordsLoader,
    members: readonly CountryCode[],
    question: SeriesQuestion,
  ): Promise<DailyMean> {
    const length = dayNumber(question.to) - dayNumber(question.from) + 1;
    const mean = { sum: new Float64Array(length), count: new Uint16Array(length) };
    await Promise.all(members.map((code) => loader.record(code)));
    const breath = new Breath();
    for (const code of members) {
      const { days } = await this.seriesOf.shownDays(loader, code, question);
      if (days) add(mean, days.score, length - days.score.length);
      await breath.taken();
    }
    return mean;
  }
}

/** Adds a country's column, which ends on the last day and may begin later than the others. */
function add({ sum, count }: DailyMean, score: Float64Array, offset: number): void {
  for (const [row, value] of score.entries()) {
    sum[offset + row] = (sum[offset + row] ?? 0) + value;
    count[offset + row] = (count[offset + row] ?? 0) + 1;
  }
}

/** Watched countries of the region, by code: sums in one order give the same bits. */
async function membersOf(loader: RecordsLoader, region: Region): Promise<CountryCode[]> {
  const watched = new Set((await loader.coverageRows()).map(({ country }) => country));
  return [...watched].filter((code) => countryByCode(code)?.region === region).sort();
}
