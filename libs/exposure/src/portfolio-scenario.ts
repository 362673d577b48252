import { UserError, type CountryCode, type PillarId } from '#libs/events';
import type { Holding } from './holding.js';
import { scenarioScore, type Crisis, type Pillars } from './scenario.js';
import { shareOf, type Shares } from './shares.js';
import { joinedRisk } from './stake-risk.js';

/** Points a pillar moves by; `country` null = everywhere. Several on one pillar add up. */
export interface PillarShock {
  readonly country: CountryCode | null;
  readonly pillar: PillarId;
  readonly points: number;
}

export interface Scenario {
  readonly shocks: readonly PillarShock[];
  /** What happens where, one crisis per country. */
  readonly crises: ReadonlyMap<CountryCode, Crisis>;
  /** The owner's own guess of what is lost of the value in a country, 0–1. Nobody else names a figure. */
  readonly losses: ReadonlyMap<CountryCode, number>;
}

/** Where a country stands now. */
export interface CountryNow {
  readonly value: number;
  readonly pillars: Pillars;
}

export interface Standing {
  readonly countries: ReadonlyMap<CountryCode, CountryNow>;
  /** Scores of the assets, 0–100, by key of the stake. */
  readonly assets: ReadonlyMap<string, number>;
  /** Weights of the pillars in force. */
  readonly weights: Pillars;
}

export interface ScenarioOutcome {
  /** Portfolio score before and under the scenario, 0–100. */
  readonly before: number;
  readonly after: number;
  /** Score of each country of the portfolio that has one, in the order of the shares. */
  readonly countries: readonly {
    readonly country: CountryCode;
    readonly share: number;
    readonly before: number;
    readonly after: number;
  }[];
}

/** The same holdings on a day like the scenario. What hits their assets directly stays as it is. */
export function portfolioScenario(shares: Shares, standing: Standing, scenario: Scenario): ScenarioOutcome {
  const { countries, assets, weights } = standing;
  const after = new Map(
    [...countries].map(([country, { value, pillars }]) => {
      const shock = shockOf(scenario, country);
      const crisis = scenario.crises.get(country) ?? null;
      const isUntouched = crisis === null && Object.values(shock).every((points) => points === 0);
      return [country, isUntouched ? value : scenarioScore(pillars, { shock, crisis }, weights)] as const;
    }),
  );
  const total = (scoreOf: (country: CountryCode) => number | undefined): number =>
    shares.stakes.reduce((sum, stake) => {
      const value = scoreOf(stake.country);
      return value === undefined ? sum : sum + stake.share * joinedRisk(value, assets.get(stake.key), stake);
    }, 0);
  return {
    before: total((country) => countries.get(country)?.value),
    after: total((country) => after.get(country)),
    countries: [...shares.byCountry].flatMap(([country, share]) => {
      const now = countries.get(country);
      return now ? [{ country, share, before: now.value, after: after.get(country) ?? now.value }] : [];
    }),
  };
}

function shockOf({ shocks }: Scenario, country: CountryCode): Record<PillarId, number> {
  const shock: Record<PillarId, number> = { violence: 0, institutions: 0, foreign: 0 };
  for (const { country: only, pillar, points } of shocks)
    if (only === null || only === country) shock[pillar] += points;
  return shock;
}

export interface PortfolioLoss {
  /** Share of the whole portfolio, 0–1. */
  readonly share: number;
  /** In the currencies of the holdings as given, `''` where none was; nothing is converted. */
  readonly amounts: ReadonlyMap<string, number>;
}

/** The owner's own percentages applied to the owner's own values. @throws UserError for a loss outside 0–1. */
export function portfolioLoss(
  holdings: readonly Holding[],
  shares: Shares,
  losses: ReadonlyMap<CountryCode, number>,
): PortfolioLoss {
  for (const [country, loss] of losses)
    if (!(loss >= 0 && loss <= 1))
      throw new UserError('BAD_USER_INPUT', `A loss is a share from 0 to 1 of what lies in ${country}.`);
  const amounts = new Map<string, number>();
  let lost = 0;
  for (const holding of holdings) {
    const part = holding.countries.reduce((sum, { country, weight }) => sum + weight * (losses.get(country) ?? 0), 0);
    if (part === 0) continue;
    const currency = holding.currency ?? '';
    amounts.set(currency, (amounts.get(currency) ?? 0) + holding.value * part);
    lost += shareOf(holding, shares) * part;
  }
  return { share: lost, amounts };
}
