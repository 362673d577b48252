import type { CountryCode, IndicatorId, PillarId, RiskLabel } from '#libs/events';
import type { Shares } from './shares.js';

/** What the attribution reads of a country's score. */
export interface ScoredCountry {
  readonly country: CountryCode;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly label: RiskLabel;
  readonly contributions: readonly {
    readonly kind: 'event' | 'factor';
    readonly id: string;
    readonly indicator: IndicatorId;
    readonly points: number;
  }[];
}

/** One event's or factor's part in the risk of the portfolio, in points of its score. */
export interface ExposureContribution {
  readonly country: CountryCode;
  readonly kind: 'event' | 'factor';
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly points: number;
}

export interface CountryExposure {
  readonly country: CountryCode;
  /** Share of the whole portfolio, 0–1. */
  readonly share: number;
  /** Score of the country, or `null` where no feed covers it. */
  readonly value: number | null;
  readonly label: RiskLabel | null;
  /** share × score: what the country adds to the portfolio's score. */
  readonly points: number;
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
}

/** Shares × scores → where the risk of a portfolio comes from, down to single events. Countries without a score are counted as unmonitored. */
export function portfolioExposure(
  shares: Shares,
  scores: ReadonlyMap<CountryCode, ScoredCountry>,
  pillarOf: Readonly<Record<IndicatorId, PillarId>>,
): PortfolioExposure {
  const countries = [...shares.byCountry].map(([country, share]) =>
    countryExposure(country, share, scores.get(country)),
  );
  const contributions = [...shares.byCountry].flatMap(([country, share]) =>
    (scores.get(country)?.contributions ?? []).map(({ kind, id, indicator, points }) => ({
      country,
      kind,
      id,
      indicator,
      points: share * points,
    })),
  );
  const pillars: Record<PillarId, number> = { violence: 0, institutions: 0, foreign: 0 };
  for (const { indicator, points } of contributions) pillars[pillarOf[indicator]] += points;
  const weighed = (end: 'value' | 'low' | 'high'): number =>
    sum([...shares.byCountry], ([country, share]) => share * (scores.get(country)?.[end] ?? 0));
  return {
    score: weighed('value'),
    low: weighed('low'),
    high: weighed('high'),
    scoredShare: sum(countries, ({ value, share }) => (value === null ? 0 : share)),
    unmonitoredShare: sum(countries, ({ value, share }) => (value === null ? share : 0)),
    unknownShare: shares.unknown,
    countries: countries.sort((a, b) => b.points - a.points || b.share - a.share || (a.country < b.country ? -1 : 1)),
    pillars,
    contributions: contributions.sort((a, b) => b.points - a.points || (a.country + a.id < b.country + b.id ? -1 : 1)),
  };
}

function countryExposure(country: CountryCode, share: number, score: ScoredCountry | undefined): CountryExposure {
  return {
    country,
    share,
    value: score?.value ?? null,
    label: score?.label ?? null,
    points: share * (score?.value ?? 0),
  };
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
