import { UserError, type CountryCode } from '#libs/events';
import { unknownShareOf, type Holding } from './holding.js';
import { stakeOf, type Stake } from './stake.js';

/** What one unit of a currency is worth in the portfolio's own; the owner states it, nothing is fetched. */
export type Rates = Readonly<Record<string, number>>;

/** Where a portfolio lies. All shares are of the whole, so `known + unknown = 1`; the unknown part is never spread over the rest. */
export interface Shares {
  /** Sum of the values in the portfolio's own currency. */
  readonly total: number;
  readonly byCountry: ReadonlyMap<CountryCode, number>;
  /** The same, apart where assets make the risk differ; by key. */
  readonly stakes: readonly (Stake & { readonly share: number })[];
  readonly unknown: number;
  /** Totals as given, per currency; `''` where none was given. */
  readonly totals: ReadonlyMap<string, number>;
  /** What one unit of each currency counts as. */
  readonly rates: ReadonlyMap<string, number>;
}

/**
 * Holdings → share of each country in the whole.
 * @throws UserError when holdings come in several currencies and a rate is missing, or when the portfolio is worth nothing.
 */
export function sharesOf(holdings: readonly Holding[], rates: Rates = {}): Shares {
  const totals = totalsOf(holdings);
  const factors = ratesFor([...totals.keys()], rates);
  const stakes = new Map<string, Stake & { amount: number }>();
  let [total, unplaced] = [0, 0];
  for (const holding of holdings) {
    const amount = holding.value * (factors.get(holding.currency ?? '') ?? 1);
    total += amount;
    unplaced += amount * unknownShareOf(holding);
    for (const part of holding.countries) {
      const stake = stakeOf(holding, part);
      const known = stakes.get(stake.key) ?? { ...stake, amount: 0 };
      known.amount += amount * part.weight;
      stakes.set(stake.key, known);
    }
  }
  if (!(total > 0))
    throw new UserError('BAD_USER_INPUT', 'The portfolio is worth nothing: give at least one holding a value above 0.');
  const placed = [...stakes.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ amount, ...stake }) => ({ ...stake, share: amount / total }));
  const byCountry = new Map<CountryCode, number>();
  for (const { country, share } of placed) add(byCountry, country, share);
  return { total, byCountry, stakes: placed, unknown: unplaced / total, totals, rates: factors };
}

/** Totals as given, per currency; `''` where none was given. Never converted. */
export function totalsOf(holdings: readonly Pick<Holding, 'currency' | 'value'>[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { currency, value } of holdings) add(totals, currency ?? '', value);
  return totals;
}

/** Share of the whole that one holding is, 0–1. */
export const shareOf = ({ value, currency }: Pick<Holding, 'currency' | 'value'>, { total, rates }: Shares): number =>
  (value * (rates.get(currency ?? '') ?? 1)) / total;

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
  return new Map(currencies.map((currency) => [currency, isRate(rates[currency]) ? (rates[currency] ?? 1) : 1]));
}

/** Within these a sum of values keeps its cents, and a portfolio stays finite. */
const [LEAST_RATE, LARGEST_RATE] = [1e-9, 1e9];

/** True for a rate an owner may state. */
export const isRate = (rate: number | undefined): boolean =>
  rate !== undefined && rate >= LEAST_RATE && rate <= LARGEST_RATE;
