import { UserError, type CountryCode } from '#libs/events';
import type { Holding } from './holding.js';

/** What one unit of a currency is worth in the portfolio's own; the owner states it, nothing is fetched. */
export type Rates = Readonly<Record<string, number>>;

/** Where a portfolio lies. All shares are of the whole, so `known + unknown = 1`; the unknown part is never spread over the rest. */
export interface Shares {
  /** Sum of the values in the portfolio's own currency. */
  readonly total: number;
  readonly byCountry: ReadonlyMap<CountryCode, number>;
  readonly unknown: number;
  /** Totals as given, per currency; `''` where none was given. */
  readonly totals: ReadonlyMap<string, number>;
}

/**
 * Holdings → share of each country in the whole.
 * @throws UserError when holdings come in several currencies and a rate is missing, or when the portfolio is worth nothing.
 */
export function sharesOf(holdings: readonly Holding[], rates: Rates = {}): Shares {
  const totals = new Map<string, number>();
  for (const { currency, value } of holdings) add(totals, currency ?? '', value);
  const factors = ratesFor([...totals.keys()], rates);
  const amounts = new Map<CountryCode, number>();
  let total = 0;
  for (const { value, currency, countries } of holdings) {
    const amount = value * (factors.get(currency ?? '') ?? 1);
    total += amount;
    for (const { country, weight } of countries) add(amounts, country, amount * weight);
  }
  if (total <= 0)
    throw new UserError('BAD_USER_INPUT', 'The portfolio is worth nothing: give at least one holding a value above 0.');
  const byCode = [...amounts].sort(([a], [b]) => (a < b ? -1 : 1));
  const byCountry = new Map(byCode.map(([country, amount]) => [country, amount / total]));
  const known = [...byCountry.values()].reduce((sum, share) => sum + share, 0);
  return { total, byCountry, unknown: Math.max(0, 1 - known), totals };
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function ratesFor(currencies: readonly string[], rates: Rates): ReadonlyMap<string, number> {
  if (currencies.length <= 1) return new Map();
  const missing = currencies.filter((currency) => !isRate(rates[currency]));
  // One currency may go without a rate: it is the portfolio's own.
  if (missing.length > 1)
    throw new UserError(
      'BAD_USER_INPUT',
      `The holdings are in ${missing.map((currency) => currency || 'no currency').join(', ')}: state a rate above 0 for all but one.`,
    );
  return new Map(currencies.map((currency) => [currency, rates[currency] ?? 1]));
}

function isRate(rate: number | undefined): boolean {
  return rate !== undefined && Number.isFinite(rate) && rate > 0;
}
