import { countryByCode } from '#libs/events';
import type { Exposure } from '../../queries/use-portfolio.js';

/** Parts of a portfolio by what is known about them, 0–1; they add up to the whole. */
export function knownParts({ scoredShare, unmonitoredShare, unknownShare }: Exposure) {
  return [
    { id: 'scored', share: scoredShare },
    { id: 'unmonitored', share: unmonitoredShare },
    { id: 'unknown', share: unknownShare },
  ] as const;
}

/** 0–1 → percent with one decimal: `0.4%` must not read as nothing. */
export const formatPercent = (share: number): string =>
  `${(share * 100).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`;

/** An amount as given, with its currency: `1,250.00 EUR`. */
export const formatAmount = (amount: number, currency: string | null): string =>
  `${amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })}${currency ? ` ${currency}` : ''}`;

export const countryName = (code: string): string => countryByCode(code)?.name ?? code;

/** The countries behind a holding: `Kazakhstan 50 %, Uzbekistan 20 %, unknown 30 %`. */
export function placesText(
  countries: readonly { readonly country: string; readonly weight: number }[],
  unknown: number,
): string {
  const named = countries.map(({ country, weight }) => `${countryName(country)} ${formatPercent(weight)}`);
  return [...named, ...(unknown > 1e-9 ? [`unknown ${formatPercent(unknown)}`] : [])].join(', ');
}
