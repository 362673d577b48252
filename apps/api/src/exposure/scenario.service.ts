import { Injectable } from '@nestjs/common';
import { PILLAR_IDS, UserError, type CountryCode, type PillarId } from '#libs/events';
import { portfolioLoss, portfolioScenario, type Crisis, type PillarShock } from '#libs/exposure';
import { weightTable } from '#libs/scoring';
import type { RecordsLoader } from '../scores/records.loader.js';
import type { ScoreQuestion } from '../scores/score-question.js';
import { ScoresService } from '../scores/scores.service.js';
import { ExposureService } from './exposure.service.js';
import type { HeldPortfolio } from './held-portfolio.js';
import type { CrisisInput, PillarShockInput, PortfolioScenarioModel, ScenarioInput } from './scenario.model.js';

const MOST = { shocks: 50, crises: 20, losses: 250 } as const;

/** Days that might come. */
@Injectable()
export class ScenarioService {
  constructor(
    private readonly exposures: ExposureService,
    private readonly scores: ScoresService,
  ) {}

  /** `null` while a rate is missing or nothing is held. @throws UserError for a scenario nobody can compute. */
  async scenario(
    loader: RecordsLoader,
    held: HeldPortfolio,
    { question, input }: { readonly question: ScoreQuestion; readonly input: ScenarioInput },
  ): Promise<PortfolioScenarioModel | null> {
    const { shares, holdings } = held;
    if (typeof shares === 'string') return null;
    checkSizes(input);
    const views = await this.exposures.countryScores(loader, shares, question);
    const { assets } = this.exposures.compute(held, views, question);
    const standing = {
      countries: new Map([...views].map(([country, { summary }]) => [country, summary])),
      assets: new Map([...assets].map(([key, { value }]) => [key, value])),
      weights: weightTable(question.method, question.weights).pillars,
    };
    const losses = new Map((input.losses ?? []).map(({ country, percent }) => [country, percent / 100]));
    const crises = await this.crises(loader, input.crises ?? [], question);
    const shocks = (input.shocks ?? []).map(shockOf);
    const { before, after, countries } = portfolioScenario(shares, standing, { shocks, crises, losses });
    const { share, amounts } = portfolioLoss(holdings, shares, losses);
    const amountsLost = [...amounts].map(([currency, total]) => ({ currency: currency || null, total }));
    return { before, after, countries, lossShare: share, losses: amountsLost };
  }

  private async crises(
    loader: RecordsLoader,
    inputs: readonly CrisisInput[],
    question: ScoreQuestion,
  ): Promise<ReadonlyMap<CountryCode, Crisis>> {
    const crises = new Map<CountryCode, Crisis>();
    for (const { country, from, eve, peak } of inputs) {
      if (eve > peak) throw new UserError('BAD_USER_INPUT', `eve ${eve} is later than peak ${peak}.`, 'crises');
      const [before, worst] = await Promise.all(
        [eve, peak].map((on) => this.scores.score(loader, from, { ...question, on })),
      );
      if (!before || !worst)
        throw new UserError(
          'BAD_USER_INPUT',
          `${from} has no score on ${before ? peak : eve}: nothing to repeat.`,
          'crises',
        );
      crises.set(country, { eve: before.summary.pillars, peak: worst.summary.pillars });
    }
    return crises;
  }
}

function shockOf({ country, pillar, points }: PillarShockInput): PillarShock {
  if (!isPillar(pillar))
    throw new UserError(
      'BAD_USER_INPUT',
      `There is no pillar "${pillar.slice(0, 40)}": ${PILLAR_IDS.join(', ')}.`,
      'shocks',
    );
  return { country: country ?? null, pillar, points };
}

const isPillar = (id: string): id is PillarId => PILLAR_IDS.some((known) => known === id);

function checkSizes(input: ScenarioInput): void {
  for (const part of ['shocks', 'crises', 'losses'] as const) {
    const most = MOST[part];
    if ((input[part]?.length ?? 0) > most)
      throw new UserError('BAD_USER_INPUT', `A scenario has at most ${most} ${part}.`, part);
  }
}
