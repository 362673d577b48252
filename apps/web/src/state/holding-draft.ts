import { COUNTRIES } from '#libs/events';
import type { HoldingInput } from '#libs/contract';
import type { Holding } from '../queries/use-portfolio.js';

/** One country of a holding while it is edited; weights in percent as typed. */
export interface WeightDraft {
  readonly country: string;
  readonly percent: string;
  /** Ids of the assets it owns there. */
  readonly assets: readonly string[];
}

export interface HoldingDraft {
  readonly symbol: string;
  readonly name: string;
  readonly value: string;
  readonly currency: string;
  readonly domicile: string;
  readonly sector: string;
  readonly countries: readonly WeightDraft[];
}

const EMPTY_WEIGHT: WeightDraft = { country: '', percent: '100', assets: [] };

export const EMPTY_DRAFT: HoldingDraft = {
  ...{ symbol: '', name: '', value: '', currency: '', domicile: '', sector: '' },
  countries: [EMPTY_WEIGHT],
};

export const addWeight = (draft: HoldingDraft): HoldingDraft => ({
  ...draft,
  countries: [...draft.countries, { ...EMPTY_WEIGHT, percent: String(Math.max(0, 100 - totalPercent(draft))) }],
});

/** Sum of the weights as typed, in percent. */
export const totalPercent = ({ countries }: HoldingDraft): number =>
  countries.reduce((sum, { country, percent }) => sum + (country === '' ? 0 : Number(percent) || 0), 0);

export function draftOf({ symbol, name, value, currency, domicile, sector, countries }: Holding): HoldingDraft {
  return {
    ...{ symbol, name: name ?? '', value: String(value), currency: currency ?? '' },
    ...{ domicile: domicile ?? '', sector: sector ?? '' },
    countries: countries.map(({ country, weight, assets }) => ({
      country,
      percent: String(Number((weight * 100).toFixed(6))),
      assets,
    })),
  };
}

/** What is sent; the server checks it and says what is wrong. */
export function inputOf({ symbol, name, value, currency, domicile, sector, countries }: HoldingDraft): HoldingInput {
  return {
    symbol: symbol.trim(),
    name: name.trim() || null,
    value: Number(value),
    currency: currency.trim().toUpperCase() || null,
    domicile: domicile || null,
    sector: sector || null,
    countries: countries
      .filter(({ country }) => country !== '')
      .map(({ country, percent, assets }) => ({ country, weight: Number(percent) / 100, assets: [...assets] })),
  };
}

/** Countries by name, for a list to choose from. */
export const COUNTRY_CHOICES: readonly (readonly [string, string])[] = COUNTRIES.map(
  ({ code, name }) => [code, name] as const,
).toSorted(([, a], [, b]) => a.localeCompare(b, 'en'));
