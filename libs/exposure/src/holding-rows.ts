import { countryOfWord } from './country-name.js';
import { MAX_VALUE, WEIGHT_TOLERANCE, type CountryWeight, type Holding, type HoldingProblem } from './holding.js';

/** One row as typed: a holding, or one more country of a holding. */
export interface HoldingRow {
  readonly line: number;
  readonly symbol: string;
  readonly value: string;
  readonly currency: string;
  readonly country: string;
  /** Empty = the whole holding. `25%` and `0.25` are the same. */
  readonly weight: string;
}

interface Draft {
  readonly symbol: string;
  readonly value: number;
  readonly currency: string | null;
  readonly countries: CountryWeight[];
}

const DECIMAL = /^\d+(\.\d+)?(e[+-]?\d+)?$/i;
const CURRENCY = /^[A-Z]{3}$/;

/** Rows → holdings. Rows with the same symbol are one holding spread over several countries and must repeat the same value. */
export function holdingsFromRows(rows: Iterable<HoldingRow>): { holdings: Holding[]; problems: HoldingProblem[] } {
  const drafts = new Map<string, Draft>();
  const problems: HoldingProblem[] = [];
  for (const row of rows) {
    const found = addRow(drafts, row);
    if (found) problems.push({ line: row.line, ...found });
  }
  return { holdings: [...drafts.values()].map((draft) => ({ ...draft, name: null })), problems };
}

type CellProblem = Omit<HoldingProblem, 'line'>;

function addRow(drafts: Map<string, Draft>, row: HoldingRow): CellProblem | null {
  const symbol = row.symbol.trim();
  if (symbol === '') return { column: 'symbol', value: row.symbol, detail: 'Every row needs a symbol.' };
  const value = readValue(row.value);
  if (typeof value !== 'number') return value;
  const currency = row.currency.trim().toUpperCase();
  if (currency !== '' && !CURRENCY.test(currency))
    return { column: 'currency', value: row.currency, detail: 'A currency is three letters, such as EUR, or empty.' };
  const country = countryOfWord(row.country);
  if (country === undefined)
    return {
      column: 'country',
      value: row.country,
      detail: 'No such country; use an ISO code, an English name, or leave it empty for unknown.',
    };
  const weight = readWeight(row.weight);
  if (typeof weight !== 'number') return weight;
  return merge(
    drafts,
    { symbol, value, currency: currency || null, countries: country ? [{ country, weight }] : [] },
    row,
  );
}

function merge(drafts: Map<string, Draft>, next: Draft, row: HoldingRow): CellProblem | null {
  const earlier = drafts.get(next.symbol);
  if (!earlier) {
    drafts.set(next.symbol, next);
    return null;
  }
  if (earlier.value !== next.value || earlier.currency !== next.currency)
    return {
      column: 'value',
      value: row.value,
      detail: `${next.symbol} stands above with another value; rows of one symbol split it by country and repeat its value.`,
    };
  const [added] = next.countries;
  if (!added) return null;
  if (earlier.countries.some(({ country }) => country === added.country))
    return { column: 'country', value: row.country, detail: `${next.symbol} names this country twice.` };
  const total = earlier.countries.reduce((sum, { weight }) => sum + weight, added.weight);
  if (total > 1 + WEIGHT_TOLERANCE)
    return { column: 'weight', value: row.weight, detail: `The weights of ${next.symbol} add up to more than 100 %.` };
  earlier.countries.push(added);
  return null;
}

function readValue(text: string): number | CellProblem {
  const cell = text.trim();
  const value = DECIMAL.test(cell) ? Number(cell) : Number.NaN;
  if (value >= 0 && value <= MAX_VALUE) return value;
  return {
    column: 'value',
    value: text,
    detail: `A value is a number from 0 to ${MAX_VALUE.toExponential()}, with a point for decimals and no thousands separators.`,
  };
}

function readWeight(text: string): number | CellProblem {
  const cell = text.trim();
  if (cell === '') return 1;
  const percent = cell.endsWith('%');
  const digits = percent ? cell.slice(0, -1).trim() : cell;
  const weight = DECIMAL.test(digits) ? Number(digits) / (percent ? 100 : 1) : Number.NaN;
  if (weight >= 0 && weight <= 1 + WEIGHT_TOLERANCE) return Math.min(weight, 1);
  return { column: 'weight', value: text, detail: 'A weight is a share from 0 to 1 or a percentage up to 100 %.' };
}
