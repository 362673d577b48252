import { Injectable } from '@nestjs/common';
import { UserError, type CountryCode, type Day, type IndicatorId, type PillarId } from '#libs/events';
import {
  ASSET_WEIGHTS,
  assetRecord,
  portfolioChange,
  portfolioExposure,
  type PortfolioChange,
  type PortfolioExposure,
  type ScoredChange,
  type Shares,
  type Stake,
} from '#libs/exposure';
import { scoreChange, scoreOn, type Method, type Score } from '#libs/scoring';
import { Breath } from '../common/breath.js';
import { LruCache } from '../common/lru.cache.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { keyOf, type ScoreQuestion } from '../scores/score-question.js';
import type { ScoreView } from '../scores/score.view.js';
import { optionsOf, ScoresService } from '../scores/scores.service.js';
import { exposureViewOf, type ExposureView } from './exposure.view.js';
import type { HeldPortfolio } from './held-portfolio.js';

/** Lines and stakes kept over all computed exposures: a few portfolios of 100,000 holdings, or thousands of small ones. */
const LINES_KEPT = 500_000;

export interface ComputedExposure {
  readonly exposure: PortfolioExposure;
  /** Scores of the assets, by key of the stake. */
  readonly assets: ReadonlyMap<string, Score>;
}

/** Exposure × risk of a portfolio, from the same scores as everywhere else. */
@Injectable()
export class ExposureService {
  private readonly computed = new LruCache<ComputedExposure>(
    LINES_KEPT,
    ({ exposure: { contributions, risks } }) => 1 + contributions.length + risks.size,
  );

  constructor(private readonly scores: ScoresService) {}

  /** `null` while a rate is missing or nothing is held; `held.shares` says which. */
  async exposure(loader: RecordsLoader, held: HeldPortfolio, question: ScoreQuestion): Promise<ExposureView | null> {
    const { shares } = held;
    if (typeof shares === 'string') return null;
    const scores = await this.countryScores(loader, shares, question);
    const { exposure } = this.compute(held, scores, question);
    return exposureViewOf({ held, shares, question, exposure, scores });
  }

  /** Scores of the countries that have one. */
  async countryScores(
    loader: RecordsLoader,
    { byCountry }: Shares,
    question: ScoreQuestion,
  ): Promise<ReadonlyMap<CountryCode, ScoreView>> {
    await Promise.all([...byCountry.keys()].map((country) => loader.record(country)));
    const breath = new Breath();
    const views = new Map<CountryCode, ScoreView>();
    for (const country of byCountry.keys()) {
      const view = await this.scores.score(loader, country, question);
      if (view) views.set(country, view);
      await breath.taken();
    }
    return views;
  }

  /** Computed once per version of the portfolio and of its countries. */
  compute(held: HeldPortfolio, views: ReadonlyMap<CountryCode, ScoreView>, question: ScoreQuestion): ComputedExposure {
    const { portfolio, shares } = held;
    if (typeof shares === 'string') throw new UserError('BAD_USER_INPUT', shares);
    const states = [...views.values()].map(({ loaded, coverage }) => `${loaded.version}${coverage.state}`).join();
    const key = `${portfolio.id} ${portfolio.version} ${question.on} ${keyOf(question)} ${states}`;
    const known = this.computed.get(key);
    if (known) return known;
    const assets = new Map(
      assetStakes(shares, views).map(({ stake, view }) => [stake.key, this.assetScore(stake, view)]),
    );
    const countries = new Map(
      [...views].map(([country, view]) => [country, this.scores.ledger(view.loaded, question, view.coverage)]),
    );
    const computed = { exposure: portfolioExposure(shares, { countries, assets }, pillarsOf(question.method)), assets };
    this.computed.set(key, computed);
    return computed;
  }

  /** Hashes of everything the exposure stands on: countries, and the assets by key of their stake. */
  hashes({ held, scores, question }: ExposureView): ReadonlyMap<string, string> {
    const { assets } = this.compute(held, scores, question);
    return new Map([
      ...[...scores].map(
        ([country, { loaded, coverage }]) => [country, this.scores.hash(loaded, question, coverage)] as const,
      ),
      ...[...assets].map(([key, { hash }]) => [key, hash] as const),
    ]);
  }

  /** The same holdings on an earlier day. @throws UserError for a day after that of the exposure. */
  async change(loader: RecordsLoader, { shares, scores, question }: ExposureView, from: Day): Promise<PortfolioChange> {
    if (from > question.on)
      throw new UserError(
        'BAD_USER_INPUT',
        `date ${from} is later than ${question.on}, the day of the exposure.`,
        'date',
      );
    const countries = new Map<CountryCode, ScoredChange>();
    for (const [country, { loaded, coverage }] of scores) {
      const earlier = await this.scores.coverage(loader, country, { on: from, asOf: question.asOf });
      if (earlier.state === 'unmonitored') continue;
      countries.set(country, this.scores.change(loaded, { ...question, from }, coverage));
    }
    const assets = new Map(
      assetStakes(shares, scores).map(({ stake, view: { loaded } }) => {
        const options = { ...optionsOf(question, false), weights: ASSET_WEIGHTS };
        return [stake.key, scoreChange(assetRecord(loaded.record, stake.assets), from, question.on, options)];
      }),
    );
    return portfolioChange(shares, { countries, assets });
  }

  private assetScore({ assets }: Stake, { loaded, coverage, question }: ScoreView): Score {
    const options = { ...optionsOf(question, coverage.state === 'stale'), weights: ASSET_WEIGHTS };
    return scoreOn(assetRecord(loaded.record, assets), question.on, options);
  }
}

interface AssetStake {
  readonly stake: Stake;
  readonly view: ScoreView;
}

/** The stakes that own assets in a country with a score. */
function assetStakes({ stakes }: Shares, views: ReadonlyMap<CountryCode, ScoreView>): readonly AssetStake[] {
  return stakes.flatMap((stake) => {
    const view = views.get(stake.country);
    return view && stake.assets.length > 0 ? [{ stake, view }] : [];
  });
}

const pillarsOf = (method: Method): Readonly<Record<IndicatorId, PillarId>> =>
  Object.fromEntries(Object.entries(method.indicators).map(([id, { pillar }]) => [id, pillar])) as Record<
    IndicatorId,
    PillarId
  >;
