import {
  MAX_TEXT,
  MAX_VALUE,
  WEIGHT_TOLERANCE,
  type CountryWeight,
  type Holding,
  type HoldingProblem,
} from './holding.js';

/** A problem without the line it stands in. */
export type CellProblem = Omit<HoldingProblem, 'line'>;

const CURRENCY = /^[A-Z]{3}$/;
/** Control characters, and halves of surrogate pairs, which no store keeps. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}]/u;

export const isValue = (value: number): boolean => value >= 0 && value <= MAX_VALUE;
export const isWeight = (weight: number): boolean => weight >= 0 && weight <= 1 + WEIGHT_TOLERANCE;
export const isCurrency = (text: string): boolean => CURRENCY.test(text);
export const isText = (text: string): boolean => text.length <= MAX_TEXT && !UNPRINTABLE.test(text);

export const SENTENCES = {
  value: `A value is a number from 0 to ${MAX_VALUE.toExponential()}, with a point for decimals and no thousands separators, or written like every other number of the list.`,
  weight: 'A weight is a share from 0 to 1 or a percentage up to 100 %.',
  currency: 'A currency is three letters, such as EUR, or empty.',
  country: 'No such country; use an ISO code, an English name, or leave it empty for unknown.',
  sector: 'No such sector; take one of the sector table, or leave it empty.',
  text: `A text has at most ${MAX_TEXT} characters and stands on one line.`,
  symbol: 'Every row needs a symbol.',
} as const;

/** The first thing wrong with how a holding is spread over countries, as a sentence about it; `null` when nothing is. */
export function weightsProblem(countries: readonly CountryWeight[]): string | null {
  if (countries.some(({ weight }) => !isWeight(weight))) return SENTENCES.weight;
  if (new Set(countries.map(({ country }) => country)).size < countries.length) return 'A country is named twice.';
  const total = countries.reduce((sum, { weight }) => sum + weight, 0);
  return total > 1 + WEIGHT_TOLERANCE ? 'The weights add up to more than 100 %.' : null;
}

/** The first thing wrong with a holding that did not come from a file; `null` when it may be stored. */
export function holdingProblem(holding: Holding): CellProblem | null {
  const { symbol, name, value, currency, countries } = holding;
  const problem = (column: string, cell: unknown, detail: string): CellProblem => ({
    column,
    value: String(cell).slice(0, MAX_TEXT),
    detail,
  });
  if (symbol.trim() === '') return problem('symbol', symbol, SENTENCES.symbol);
  if (!isText(symbol)) return problem('symbol', symbol, SENTENCES.text);
  if (name !== null && !isText(name)) return problem('name', name, SENTENCES.text);
  if (!isValue(value)) return problem('value', value, SENTENCES.value);
  if (currency !== null && !isCurrency(currency)) return problem('currency', currency, SENTENCES.currency);
  const weights = weightsProblem(countries);
  return weights === null ? null : problem('weight', countries.map(({ weight }) => weight).join(' + '), weights);
}
