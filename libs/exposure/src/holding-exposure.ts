import type { Holding } from './holding.js';
import type { PortfolioExposure } from './portfolio-exposure.js';
import { shareOf, type Shares } from './shares.js';
import { stakeOf } from './stake.js';

/** What one holding is and adds. */
export interface HoldingExposure {
  /** Of the whole portfolio, 0–1. */
  readonly share: number;
  /** Points it adds to the score of the portfolio; over all holdings they add up to it. */
  readonly points: number;
}

/** One holding's part of the portfolio and of its risk. */
export function holdingExposure(
  holding: Holding,
  shares: Shares,
  { risks }: Pick<PortfolioExposure, 'risks'>,
): HoldingExposure {
  const share = shareOf(holding, shares);
  const risk = holding.countries.reduce(
    (sum, part) => sum + part.weight * (risks.get(stakeOf(holding, part).key)?.value ?? 0),
    0,
  );
  return { share, points: share * risk };
}
