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
import { isObject, objectOf, objectsOf, tradedPositions, type Json } from './ghostfolio-trades.js';
import { holdingProblem, isValue, weightsProblem } from './holding-rules.js';

const VALUE_FIELDS = ['valueInBaseCurrency', 'value', 'marketValue', 'investment'] as const;

/**
 * A Ghostfolio export → holdings: either the list of holdings (`value`, `countries: [{code, weight}]`, in the position or in its `assetProfile`) or
 * the file of activities. From activities the value is the quantity left times the last price in the file: nothing is fetched.
 * @throws UserError when the document is neither.
 */
export function parseGhostfolio(document: unknown): HoldingsUpload {
  const positions = isObject(document) ? (listedPositions(document) ?? tradedPositions(document)) : null;
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

/** What a position does not say itself, its asset profile says. A value in the base currency is in that of the user, not in the asset's. */
function listedPositions(document: Json): Json[] | null {
  const positions = objectsOf(document['holdings']);
  const settings = objectOf(objectOf(document['user'])['settings']);
  return (
    positions?.map((position) => {
      const joined = { ...objectOf(position['assetProfile']), ...position };
      return typeof position['valueInBaseCurrency'] === 'number'
        ? { ...joined, currency: settings['currency'] ?? null }
        : joined;
    }) ?? null
  );
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
  for (const { code, weight } of objectsOf(countries) ?? []) {
    const country = countryOfWord(String(code));
    if (country === undefined) return `no such country: ${String(code).slice(0, 40)}.`;
    if (country !== null)
      weights.push({ country, weight: typeof weight === 'number' ? weight : Number.NaN, assets: [] });
  }
  return weightsProblem(weights) ?? weights;
}
