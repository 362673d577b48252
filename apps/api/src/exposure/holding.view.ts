import { shareOf, unknownShareOf, type Holding, type Shares } from '#libs/exposure';
import type { HoldingModel } from './holding.model.js';

/** A holding with its share of the portfolio, `null` while the shares are only a reason. */
export function holdingViewOf(holding: Holding, shares: Shares | string | null): HoldingModel {
  const share = typeof shares === 'object' && shares !== null ? shareOf(holding, shares) : null;
  return { ...holding, unknown: unknownShareOf(holding), share };
}

/** Those with the words in their symbol or name, in any case; all of them where no words are given. */
export function holdingsNamed(holdings: readonly Holding[], words: string): readonly Holding[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return holdings;
  return holdings.filter(({ symbol, name }) => `${symbol}\n${name ?? ''}`.toLowerCase().includes(wanted));
}
