import { halvingsOf, riskOf } from '#libs/scoring';
import { sensitivityOf } from './sector.js';
import type { Stake } from './stake.js';

/** A risk with the ends of its 90 % band, 0–100. */
export interface Risk {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What the country runs, and on top what hits the assets owned there, weighed by the sensitivity of the sector. Both are halvings of safety and add
 * up: `100 · (1 − 2^−(L_country + s · L_asset))`. Without assets it is the country's own risk, bit for bit.
 */
export function joinedRisk(country: number, asset: number | undefined, { sector }: Pick<Stake, 'sector'>): number {
  if (asset === undefined) return country;
  return riskOf(halvingsOf(country) + sensitivityOf(sector) * halvingsOf(asset));
}

/** The risk of a stake with its band: low ends with low ends, as if both erred the same way. */
export function stakeRisk(country: Risk, asset: Risk | undefined, stake: Stake): Risk {
  const joined = (end: keyof Risk): number => joinedRisk(country[end], asset?.[end], stake);
  return { value: joined('value'), low: joined('low'), high: joined('high') };
}

/** Parts of a stake's risk per point of the country and per point of the asset: points × these add up to the stake's risk. */
export function pointFactors(country: number, asset: number | null, stake: Stake): { country: number; asset: number } {
  if (asset === null) return { country: 1, asset: 0 };
  const own = halvingsOf(country);
  const direct = sensitivityOf(stake.sector) * halvingsOf(asset);
  const perHalving = own + direct === 0 ? 0 : riskOf(own + direct) / (own + direct);
  return {
    country: country === 0 ? 0 : (perHalving * own) / country,
    asset: asset === 0 ? 0 : (perHalving * direct) / asset,
  };
}
