import type { CountryCode, IndicatorId, PillarId, RiskLabel } from '#libs/events';
import { ExposureLines, type ExposureContribution, type ScoredLine } from './exposure-lines.js';
import type { Shares } from './shares.js';
import { pointFactors, stakeRisk, type Risk } from './stake-risk.js';

/** What the attribution reads of a country's score. */
export interface ScoredCountry extends Risk {
  readonly country: CountryCode;
  readonly label: RiskLabel;
  readonly contributions: readonly ScoredLine[];
}

/** What it reads of the score of a stake's assets, see `assetRecord`. */
export type ScoredAsset = Risk & Pick<ScoredCountry, 'contributions'>;

export interface Scores {
  readonly countries: ReadonlyMap<CountryCode, ScoredCountry>;
  /** By key of the stake; only stakes that own assets. */
  readonly assets: ReadonlyMap<string, ScoredAsset>;
}

export interface CountryExposure {
  readonly country: CountryCode;
  /** Share of the whole portfolio, 0–1. */
  readonly share: number;
  /** Score of the country, or `null` where no feed covers it. */
  readonly value: number | null;
  readonly label: RiskLabel | null;
  /** What the country adds to the portfolio's score: share × score, and what hits own assets there. */
  readonly points: number;
  readonly pillars: Readonly<Record<PillarId, number>>;
}

/** Exposure × risk. The score is 0–100 of the whole portfolio, high = more risk; what is unknown adds nothing and is named beside it. */
export interface PortfolioExposure {
  readonly score: number;
  /** Ends of the countries' 90 % bands weighed by share: as wide as if all countries erred the same way. */
  readonly low: number;
  readonly high: number;
  readonly scoredShare: number;
  /** Share in countries that no feed covers. */
  readonly unmonitoredShare: number;
  /** Share whose country nobody has named. */
  readonly unknownShare: number;
  readonly countries: readonly CountryExposure[];
  readonly pillars: Readonly<Record<PillarId, number>>;
  /** Largest first; they add up to the score. */
  readonly contributions: readonly ExposureContribution[];
  /** Risk of each stake that has a score, 0–100, by its key. */
  readonly risks: ReadonlyMap<string, Risk>;
}

export type PillarOf = Readonly<Record<IndicatorId, PillarId>>;

/** Shares × scores → where the risk of a portfolio comes from, down to single events. Countries without a score are counted as unmonitored. */
export function portfolioExposure(shares: Shares, scores: Scores, pillarOf: PillarOf): PortfolioExposure {
  const risks = risksOf(shares, scores);
  const contributions = contributionsOf(shares, scores);
  const weighed = (end: keyof Risk): number =>
    sum(shares.stakes, ({ key, share }) => share * (risks.get(key)?.[end] ?? 0));
  const countries = countriesOf({ shares, scores, contributions, risks, pillarOf });
  return {
    score: weighed('value'),
    low: weighed('low'),
    high: weighed('high'),
    scoredShare: sum(countries, ({ value, share }) => (value === null ? 0 : share)),
    unmonitoredShare: sum(countries, ({ value, share }) => (value === null ? share : 0)),
    unknownShare: shares.unknown,
    countries,
    pillars: pillarPoints(contributions, pillarOf),
    contributions,
    risks,
  };
}

function risksOf({ stakes }: Shares, { countries, assets }: Scores): ReadonlyMap<string, Risk> {
  const risks = new Map<string, Risk>();
  for (const stake of stakes) {
    const country = countries.get(stake.country);
    if (country) risks.set(stake.key, stakeRisk(country, assets.get(stake.key), stake));
  }
  return risks;
}

function contributionsOf({ stakes }: Shares, { countries, assets }: Scores): readonly ExposureContribution[] {
  const lines = new ExposureLines();
  for (const stake of stakes) {
    const score = countries.get(stake.country);
    if (!score) continue;
    const asset = assets.get(stake.key) ?? null;
    const factor = pointFactors(score.value, asset?.value ?? null, stake);
    lines.add(stake.country, { lines: score.contributions, factor: stake.share * factor.country, isDirect: false });
    if (asset)
      lines.add(stake.country, { lines: asset.contributions, factor: stake.share * factor.asset, isDirect: true });
  }
  return lines.bySize();
}

interface Placed {
  readonly shares: Shares;
  readonly scores: Scores;
  readonly contributions: readonly ExposureContribution[];
  readonly risks: ReadonlyMap<string, Risk>;
  readonly pillarOf: PillarOf;
}

function countriesOf({ shares, scores, contributions, risks, pillarOf }: Placed): readonly CountryExposure[] {
  const lines = grouped(contributions);
  const stakes = grouped(shares.stakes);
  return [...shares.byCountry]
    .map(([country, share]) => ({
      country,
      share,
      value: scores.countries.get(country)?.value ?? null,
      label: scores.countries.get(country)?.label ?? null,
      points: sum(stakes.get(country) ?? [], (stake) => stake.share * (risks.get(stake.key)?.value ?? 0)),
      pillars: pillarPoints(lines.get(country) ?? [], pillarOf),
    }))
    .sort((a, b) => b.points - a.points || b.share - a.share || (a.country < b.country ? -1 : 1));
}

function grouped<Item extends { readonly country: CountryCode }>(items: readonly Item[]): Map<CountryCode, Item[]> {
  const groups = new Map<CountryCode, Item[]>();
  for (const item of items) {
    const group = groups.get(item.country);
    if (group) group.push(item);
    else groups.set(item.country, [item]);
  }
  return groups;
}

function pillarPoints(lines: readonly ExposureContribution[], pillarOf: PillarOf): Readonly<Record<PillarId, number>> {
  const pillars: Record<PillarId, number> = { violence: 0, institutions: 0, foreign: 0 };
  for (const { indicator, points } of lines) pillars[pillarOf[indicator]] += points;
  return pillars;
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
