import { UserError } from '#libs/events';
import { countryOfWord } from './country-name.js';
import {
  MAX_HOLDINGS,
  MAX_VALUE,
  type CountryWeight,
  type Holding,
  type HoldingProblem,
  type HoldingsUpload,
} from './holding.js';
import { holdingProblem, isValue, weightsProblem } from './holding-rules.js';

type Json = Readonly<Record<string, unknown>>;

const VALUE_FIELDS = ['valueInBaseCurrency', 'value', 'marketValue', 'investment'] as const;
/** What a trade does to the quantity held. Dividends, fees and interest change no position. */
const QUANTITY_SIGN: Readonly<Record<string, number>> = { BUY: 1, SELL: -1 };

/**
 * A Ghostfolio export → holdings: either the list of holdings (`value`, `countries: [{code, weight}]`) or the file of activities with asset
 * profiles. From activities the value is the quantity left times the last traded price in the file: nothing is fetched.
 * @throws UserError when the document is neither.
 */
export function parseGhostfolio(document: unknown): HoldingsUpload {
  const positions = isObject(document)
    ? (positionsOf(document['holdings']) ?? positionsFromActivities(document))
    : null;
  if (!positions)
    throw new UserError(
      'BAD_USER_INPUT',
      'This is no Ghostfolio export: expected "holdings", or "activities" with "assetProfiles".',
    );
  if (positions.length > MAX_HOLDINGS)
    throw new UserError('BAD_USER_INPUT', `A portfolio holds at most ${MAX_HOLDINGS} positions.`);
  const problems: HoldingProblem[] = [];
  const seen = new Set<string>();
  const holdings = positions.flatMap((position, index) => {
    const read = holdingOf(position, index + 1);
    const problem = 'detail' in read ? read : storableProblem(read, { line: index + 1, seen });
    if (problem) problems.push(problem);
    return problem || 'detail' in read ? [] : [read];
  });
  return { holdings, problems, ignored: [] };
}

function storableProblem(
  holding: Holding,
  { line, seen }: { readonly line: number; readonly seen: Set<string> },
): HoldingProblem | null {
  const problem = holdingProblem(holding);
  if (problem) return { line, ...problem };
  const { symbol } = holding;
  if (seen.has(symbol)) return { line, column: 'symbol', value: symbol, detail: `${symbol} is listed twice.` };
  seen.add(symbol);
  return null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function positionsOf(value: unknown): Json[] | null {
  const list: unknown[] | null = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : null;
  return list ? list.filter(isObject) : null;
}

function positionsFromActivities(document: Json): Json[] | null {
  const activities = positionsOf(document['activities']);
  if (!activities) return null;
  const profiles = new Map(
    (positionsOf(document['assetProfiles']) ?? []).map((profile) => [profile['symbol'], profile]),
  );
  const held = new Map<unknown, { quantity: number; price: number; date: string; currency: unknown }>();
  for (const { symbol, type, quantity, unitPrice, date, currency } of activities) {
    const position = held.get(symbol) ?? { quantity: 0, price: 0, date: '', currency };
    const sign = QUANTITY_SIGN[String(type)] ?? 0;
    const newer = sign !== 0 && String(date) >= position.date;
    held.set(symbol, {
      quantity: position.quantity + sign * Number(quantity),
      price: newer ? Number(unitPrice) : position.price,
      date: newer ? String(date) : position.date,
      currency: position.currency ?? currency,
    });
  }
  return [...held]
    .filter(([, { quantity }]) => quantity !== 0)
    .map(([symbol, { quantity, price, currency }]) => ({
      currency,
      ...profiles.get(symbol),
      symbol,
      value: quantity * price,
    }));
}

function holdingOf(position: Json, line: number): Holding | HoldingProblem {
  const { symbol, name, currency, countries } = position;
  if (typeof symbol !== 'string' || symbol === '')
    return { line, column: 'symbol', value: String(symbol), detail: 'Every position needs a symbol.' };
  const field = VALUE_FIELDS.find((known) => position[known] !== undefined && position[known] !== null) ?? 'value';
  const value = position[field];
  if (typeof value !== 'number' || !isValue(value))
    return {
      line,
      column: field,
      value: String(value),
      detail: `The value of ${symbol} is no number from 0 to ${MAX_VALUE.toExponential()}.`,
    };
  const weights = weightsOf(countries);
  if (typeof weights === 'string')
    return {
      line,
      column: 'countries',
      value: JSON.stringify(countries).slice(0, 200),
      detail: `${symbol}: ${weights}`,
    };
  return {
    symbol,
    name: typeof name === 'string' ? name : null,
    value,
    currency: typeof currency === 'string' ? currency : null,
    domicile: null,
    sector: null,
    countries: weights,
  };
}

function weightsOf(countries: unknown): readonly CountryWeight[] | string {
  const weights: CountryWeight[] = [];
  for (const { code, weight } of positionsOf(countries) ?? []) {
    const country = countryOfWord(String(code));
    if (country === undefined) return `no such country: ${String(code).slice(0, 40)}.`;
    if (country !== null)
      weights.push({ country, weight: typeof weight === 'number' ? weight : Number.NaN, assets: [] });
  }
  return weightsProblem(weights) ?? weights;
}
