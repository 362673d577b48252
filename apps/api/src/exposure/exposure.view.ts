import { countryByCode, PILLAR_IDS, type PillarId } from '#libs/events';
import {
  herfindahlIndex,
  type CountryExposure,
  type ExposureContribution,
  type PortfolioExposure,
  type Shares,
} from '#libs/exposure';
import { methodHash, type Method } from '#libs/scoring';
import type { LedgerScope } from '../scores/contribution.view.js';
import type { ScoreQuestion } from '../scores/score-question.js';
import { DIRECTION, type ScoreView } from '../scores/score.view.js';
import type {
  CountryExposureModel,
  PillarPointsModel,
  PortfolioContributionModel,
  PortfolioExposureModel,
} from './exposure.model.js';
import type { HeldPortfolio } from './held-portfolio.js';

export interface CountryExposureView extends CountryExposureModel {
  readonly view: ScoreView | null;
}

/** What the fields of an exposure are resolved from. */
export interface ExposureView extends PortfolioExposureModel {
  readonly countries: readonly CountryExposureView[];
  readonly held: HeldPortfolio;
  readonly shares: Shares;
  readonly question: ScoreQuestion;
  readonly exposure: PortfolioExposure;
  /** Of the countries with a score. */
  readonly scores: ReadonlyMap<string, ScoreView>;
}

export type ContributionView = PortfolioContributionModel & { readonly scope: LedgerScope };

export type ExposureParts = Pick<ExposureView, 'held' | 'shares' | 'question' | 'exposure' | 'scores'>;

export function exposureViewOf(parts: ExposureParts): ExposureView {
  const { question, exposure, scores } = parts;
  const { score, low, high, scoredShare, unmonitoredShare, unknownShare } = exposure;
  const { on, asOf, method } = question;
  return {
    ...parts,
    ...{ on, asOf, direction: DIRECTION, method: { version: method.version, hash: methodHash(method) } },
    ...{ score, low, high, scoredShare, unmonitoredShare, unknownShare },
    hhi: herfindahlIndex(exposure),
    pillars: pillarPointsOf(exposure.pillars),
    countries: exposure.countries.map((country) => countryOf(country, scores.get(country.country) ?? null)),
  };
}

function countryOf(
  { country, share, value, label, points, pillars }: CountryExposure,
  view: ScoreView | null,
): CountryExposureView {
  const name = countryByCode(country)?.name ?? country;
  return { code: country, name, share, value, label, points, pillars: pillarPointsOf(pillars), view };
}

const pillarPointsOf = (points: Readonly<Record<PillarId, number>>): PillarPointsModel[] =>
  PILLAR_IDS.map((id) => ({ id, points: points[id] }));

export function lineViewOf(
  { country, kind, id, indicator, points, directPoints }: ExposureContribution,
  { asOf, method }: { readonly asOf: ScoreQuestion['asOf']; readonly method: Method },
): ContributionView {
  const { pillar } = method.indicators[indicator];
  return { country, kind, id, indicator, pillar, points, directPoints, scope: { country, asOf } };
}
