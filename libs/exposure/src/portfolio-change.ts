import type { CountryCode } from '#libs/events';
import { halvingsOf, pointsPerHalving, riskOf } from '#libs/scoring';
import { ExposureLines, type ExposureContribution, type ScoredLine } from './exposure-lines.js';
import { sensitivityOf } from './sector.js';
import type { Shares } from './shares.js';
import type { Stake } from './stake.js';

/** A score on two days, and the lines that add up to the difference. */
export interface ScoredChange {
  readonly from: number;
  readonly to: number;
  readonly contributions: readonly ScoredLine[];
}

export interface Changes {
  /** Countries without a score on both days are left out. */
  readonly countries: ReadonlyMap<CountryCode, ScoredChange>;
  /** By key of the stake; only stakes that own assets. */
  readonly assets: ReadonlyMap<string, ScoredChange>;
}

/** What moved the score of the same holdings between two days; exact: the lines sum to `delta`. */
export interface PortfolioChange {
  readonly fromScore: number;
  readonly toScore: number;
  readonly delta: number;
  /** Largest by size first. */
  readonly contributions: readonly ExposureContribution[];
}

/** The same shares on two days. Each bend of the scale is taken as its chord, as in the change of a country's score. */
export function portfolioChange({ stakes }: Shares, { countries, assets }: Changes): PortfolioChange {
  const lines = new ExposureLines();
  let [fromScore, toScore] = [0, 0];
  for (const stake of stakes) {
    const country = countries.get(stake.country);
    if (!country) continue;
    const asset = assets.get(stake.key) ?? null;
    const { from, to, perCountryPoint, perAssetPoint } = chordsOf(country, asset, stake);
    fromScore += stake.share * from;
    toScore += stake.share * to;
    lines.add(stake.country, { lines: country.contributions, factor: stake.share * perCountryPoint, isDirect: false });
    if (asset)
      lines.add(stake.country, { lines: asset.contributions, factor: stake.share * perAssetPoint, isDirect: true });
  }
  return { fromScore, toScore, delta: toScore - fromScore, contributions: lines.bySize() };
}

interface Chords {
  readonly from: number;
  readonly to: number;
  readonly perCountryPoint: number;
  readonly perAssetPoint: number;
}

function chordsOf(country: ScoredChange, asset: ScoredChange | null, { sector }: Stake): Chords {
  if (asset === null) return { from: country.from, to: country.to, perCountryPoint: 1, perAssetPoint: 0 };
  const sensitivity = sensitivityOf(sector);
  const own = { from: halvingsOf(country.from), to: halvingsOf(country.to) };
  const direct = { from: halvingsOf(asset.from), to: halvingsOf(asset.to) };
  const joined = { from: own.from + sensitivity * direct.from, to: own.to + sensitivity * direct.to };
  const perHalving = pointsPerHalving(joined.from, joined.to);
  return {
    from: riskOf(joined.from),
    to: riskOf(joined.to),
    perCountryPoint: perHalving / pointsPerHalving(own.from, own.to),
    perAssetPoint: (sensitivity * perHalving) / pointsPerHalving(direct.from, direct.to),
  };
}
