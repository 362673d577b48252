import type { CountryCode, RiskLabel } from '#libs/events';
import type { PortfolioExposure } from './portfolio-exposure.js';

/** Limits an owner sets on the own portfolio; absent = no limit. Shares 0–1 of the whole. */
export interface ConcentrationLimits {
  /** Herfindahl–Hirschman index over countries, 0–1; the unknown part counts as one country, which errs on the safe side. */
  readonly hhi?: number;
  readonly perCountry?: number;
  readonly countries?: Readonly<Record<CountryCode, number>>;
  readonly labels?: Readonly<Partial<Record<RiskLabel, number>>>;
  readonly unknown?: number;
}

export interface Breach {
  readonly limit: 'hhi' | 'country' | 'label' | 'unknown';
  /** Country code or label the limit is about; `null` for the whole portfolio. */
  readonly of: string | null;
  readonly actual: number;
  readonly allowed: number;
}

/** Sum of squared shares, 0–1: 1 = everything in one country. */
export function herfindahlIndex(exposure: PortfolioExposure): number {
  return exposure.countries.reduce(
    (sum, { share }) => sum + share * share,
    exposure.unknownShare * exposure.unknownShare,
  );
}

/** The limits that the portfolio breaks, furthest over first. */
export function breachesOf(exposure: PortfolioExposure, limits: ConcentrationLimits): readonly Breach[] {
  const { hhi, perCountry, countries, labels, unknown } = limits;
  const checks: readonly Check[] = [
    { limit: 'hhi', of: null, actual: herfindahlIndex(exposure), allowed: hhi },
    { limit: 'unknown', of: null, actual: exposure.unknownShare, allowed: unknown },
    ...exposure.countries.map(({ country, share }): Check => ({
      limit: 'country',
      of: country,
      actual: share,
      allowed: countries?.[country] ?? perCountry,
    })),
    ...Object.entries(labels ?? {}).map(([label, allowed]): Check => ({
      limit: 'label',
      of: label,
      actual: shareWithLabel(exposure, label),
      allowed,
    })),
  ];
  return checks.filter(isBreach).sort((a, b) => b.actual - b.allowed - (a.actual - a.allowed));
}

type Check = Omit<Breach, 'allowed'> & { readonly allowed: number | undefined };

function isBreach(check: Check): check is Breach {
  return check.allowed !== undefined && check.actual > check.allowed;
}

function shareWithLabel(exposure: PortfolioExposure, label: string): number {
  return exposure.countries.reduce((sum, country) => sum + (country.label === label ? country.share : 0), 0);
}
