import type { CountryCode } from '#libs/events';
import type { CountryWeight, Holding } from './holding.js';

/** A part of a portfolio that runs one and the same risk: a country, and within it the assets it owns. */
export interface Stake {
  readonly key: string;
  readonly country: CountryCode;
  /** Structural factors of the country it owns; empty = none in particular. */
  readonly assets: readonly string[];
  /** Row of the sector table; only counts with assets. */
  readonly sector: string | null;
}

/** Equal key, equal risk. */
export function stakeOf({ sector }: Pick<Holding, 'sector'>, { country, assets }: CountryWeight): Stake {
  if (assets.length === 0) return { key: country, country, assets, sector: null };
  const sorted = [...new Set(assets)].sort();
  return { key: `${country} ${sorted.join(' ')} ${sector ?? ''}`, country, assets: sorted, sector };
}
