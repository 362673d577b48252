import { UserError } from '#libs/events';
import { isRate, type ConcentrationLimits, type Rates } from '#libs/exposure';
import type { PortfolioLimitsModel } from './portfolio.model.js';
import type { PortfolioLimitsInput } from './limits.model.js';

/** Limits as they are kept. @throws UserError for a share outside 0–1 and for a country or label named twice. */
export function readLimits({ hhi, perCountry, countries, labels, unknown }: PortfolioLimitsInput): ConcentrationLimits {
  const single = { hhi, perCountry, unknown };
  return {
    ...Object.fromEntries(
      Object.entries(single).flatMap(([name, value]) => (value == null ? [] : [[name, checked(name, value)]])),
    ),
    ...named(
      'countries',
      countries?.map(({ country, share }) => [country, share]),
    ),
    ...named(
      'labels',
      labels?.map(({ label, share }) => [label, share]),
    ),
  };
}

function named(field: string, pairs: readonly (readonly [string, number])[] | undefined) {
  if (!pairs || pairs.length === 0) return {};
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new UserError('BAD_USER_INPUT', 'A limit names something twice.', field);
  return { [field]: Object.fromEntries(pairs.map(([name, value]) => [name, checked(field, value)])) };
}

function checked(field: string, value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new UserError('BAD_USER_INPUT', 'A limit is a share from 0 to 1.', field);
}

export function limitsViewOf({
  hhi,
  perCountry,
  unknown,
  countries,
  labels,
}: ConcentrationLimits): PortfolioLimitsModel {
  return {
    ...{ hhi: hhi ?? null, perCountry: perCountry ?? null, unknown: unknown ?? null },
    countries: Object.entries(countries ?? {}).map(([country, share]) => ({ country, share })),
    labels: Object.entries(labels ?? {}).map(([label, share]) => ({
      label: label as PortfolioLimitsModel['labels'][number]['label'],
      share,
    })),
  };
}

/** Rates as they are kept. @throws UserError for a rate that is not above 0, and for a currency that is none. */
export function readRates(inputs: readonly { readonly currency: string; readonly rate: number }[]): Rates {
  for (const { currency, rate } of inputs) {
    if (!/^[A-Z]{3}$/.test(currency))
      throw new UserError('BAD_USER_INPUT', 'A currency is three capital letters, such as EUR.', 'rates');
    if (!isRate(rate))
      throw new UserError('BAD_USER_INPUT', `The rate of ${currency} is a number above 0, at most 10⁹.`, 'rates');
  }
  return Object.fromEntries(inputs.map(({ currency, rate }) => [currency, rate]));
}
