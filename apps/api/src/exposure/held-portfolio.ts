import { UserError } from '#libs/events';
import { sharesOf, type ConcentrationLimits, type Holding, type Shares } from '#libs/exposure';
import type { StoredPortfolio } from '#libs/storage';

/** A version of a portfolio with its holdings and where they lie. */
export interface HeldPortfolio {
  readonly portfolio: StoredPortfolio;
  readonly holdings: readonly Holding[];
  /** Or the sentence that says why there are none: a rate is missing, nothing is held. */
  readonly shares: Shares | string;
}

export function holdPortfolio(portfolio: StoredPortfolio, holdings: readonly Holding[]): HeldPortfolio {
  return { portfolio, holdings, shares: sharesOrReason(holdings, portfolio.rates) };
}

function sharesOrReason(holdings: readonly Holding[], rates: StoredPortfolio['rates']): Shares | string {
  if (holdings.length === 0) return 'The portfolio holds nothing yet: paste, upload or enter holdings.';
  try {
    return sharesOf(holdings, rates);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** Limits were checked when they were set. */
export const limitsOf = ({ limits }: StoredPortfolio): ConcentrationLimits => limits;
