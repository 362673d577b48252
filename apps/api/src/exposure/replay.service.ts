import { Injectable } from '@nestjs/common';
import { dayNumber, type CountryCode } from '#libs/events';
import { ASSET_WEIGHTS, assetRecord, exposureHistory, type ScoreColumn } from '#libs/exposure';
import { scoreSeries } from '#libs/scoring';
import { Breath } from '../common/breath.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { datesOf } from '../scores/series-dates.js';
import type { SeriesArgs } from '../scores/scores.args.js';
import { SeriesService } from '../scores/series.service.js';
import type { SeriesView } from '../scores/series.view.js';
import type { PortfolioHistoryModel } from './exposure.model.js';
import type { HeldPortfolio } from './held-portfolio.js';

/** Today's holdings in the days of the past. */
@Injectable()
export class ReplayService {
  constructor(private readonly series: SeriesService) {}

  /** Each day from `from` to `to`; `null` while a rate is missing or nothing is held. Counts against the country-years of the request. */
  async history(
    loader: RecordsLoader,
    { shares }: HeldPortfolio,
    args: Pick<SeriesArgs, 'from' | 'to' | 'asOf' | 'method' | 'weights'>,
  ): Promise<PortfolioHistoryModel | null> {
    if (typeof shares === 'string') return null;
    const asked = { ...args, interval: 'day', parts: 'none' } as const;
    const question = this.series.question(asked);
    loader.budget.spend(dayNumber(question.to) - dayNumber(question.from) + 1);
    const breath = new Breath();
    const views = new Map<CountryCode, SeriesView>();
    await Promise.all([...shares.byCountry.keys()].map((country) => loader.record(country)));
    for (const country of shares.byCountry.keys()) {
      views.set(country, await this.series.series(loader, country, asked));
      await breath.taken();
    }
    const assets = new Map(
      shares.stakes
        .filter((stake) => stake.assets.length > 0)
        .map((stake) => [stake.key, assetColumn(views.get(stake.country), stake.assets)]),
    );
    const countries = new Map([...views].map(([country, { score }]) => [country, withGaps(score)]));
    const { dates } = datesOf(question.from, question.to, 'day');
    return { ...exposureHistory(shares, dates, { countries, assets }), published: question.published };
  }
}

const withGaps = (score: readonly (number | null)[]): ScoreColumn => score.map((value) => value ?? Number.NaN);

function assetColumn(view: SeriesView | undefined, assets: readonly string[]): ScoreColumn {
  if (!view) return [];
  const { from, to, asOf, published, method } = view.question;
  const options = { asOf, published, method, weights: ASSET_WEIGHTS };
  return scoreSeries(assetRecord(view.loaded.record, assets), from, to, options).score;
}
