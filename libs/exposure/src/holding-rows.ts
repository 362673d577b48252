import { countryOfWord } from './country-name.js';
import { WEIGHT_TOLERANCE, type CountryWeight, type Holding, type HoldingProblem } from './holding.js';
import { isCurrency, isText, isValue, isWeight, SENTENCES, type CellProblem } from './holding-rules.js';
import { sectorOfWord } from './sector.js';

/** One row as typed: a holding, or one more country of a holding. */
export interface HoldingRow {
  readonly line: number;
  readonly symbol: string;
  readonly value: string;
  readonly currency: string;
  readonly country: string;
  /** Empty = the whole holding. `25%` and `0.25` are the same. */
  readonly weight: string;
  readonly name: string;
  readonly domicile: string;
  readonly sector: string;
  /** Ids of structural factors of the row's country, separated by spaces. */
  readonly asset: string;
}

type Draft = Omit<Holding, 'countries'> & { readonly countries: CountryWeight[] };

const DECIMAL = /^\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Rows → holdings. Rows with the same symbol are one holding spread over several countries and must repeat the same value. */
export function holdingsFromRows(rows: Iterable<HoldingRow>): { holdings: Holding[]; problems: HoldingProblem[] } {
  const drafts = new Map<string, Draft>();
  const problems: HoldingProblem[] = [];
  for (const row of rows) {
    const read = readRow(row);
    const problem = 'detail' in read ? read : merge(drafts, read, row);
    if (problem) problems.push({ line: row.line, ...problem });
  }
  return { holdings: [...drafts.values()], problems };
}

function readRow(row: HoldingRow): Draft | CellProblem {
  const texts = readTexts(row);
  if ('detail' in texts) return texts;
  const value = readDecimal(row.value);
  if (!isValue(value)) return { column: 'value', value: row.value, detail: SENTENCES.value };
  const country = countryOfWord(row.country);
  if (country === undefined) return { column: 'country', value: row.country, detail: SENTENCES.country };
  const weight = readWeight(row.weight);
  if (!isWeight(weight)) return { column: 'weight', value: row.weight, detail: SENTENCES.weight };
  const assets = assetsOf(row.asset);
  if (assets.length > 0 && country === null)
    return { column: 'asset', value: row.asset, detail: 'An asset lies in a country: name it in the same row.' };
  // Field by field: a spread of every row of a long list takes longer than reading it.
  return {
    symbol: texts.symbol,
    name: texts.name,
    value,
    currency: texts.currency,
    domicile: texts.domicile,
    sector: texts.sector,
    countries: country === null ? [] : [{ country, weight: Math.min(weight, 1), assets }],
  };
}

const NO_ASSETS: readonly string[] = [];

const assetsOf = (cell: string): readonly string[] =>
  cell === '' ? NO_ASSETS : cell.split(/\s+/).filter((id) => id !== '');

type Texts = Pick<Holding, 'symbol' | 'name' | 'currency' | 'domicile' | 'sector'>;

function readTexts(row: HoldingRow): Texts | CellProblem {
  const symbol = row.symbol.trim();
  if (symbol === '') return { column: 'symbol', value: row.symbol, detail: SENTENCES.symbol };
  const unreadable = (['symbol', 'name', 'asset'] as const).find((column) => !isText(row[column]));
  if (unreadable) return { column: unreadable, value: row[unreadable].slice(0, 80), detail: SENTENCES.text };
  const currency = row.currency.trim().toUpperCase();
  if (currency !== '' && !isCurrency(currency))
    return { column: 'currency', value: row.currency, detail: SENTENCES.currency };
  const domicile = countryOfWord(row.domicile);
  if (domicile === undefined) return { column: 'domicile', value: row.domicile, detail: SENTENCES.country };
  const sector = row.sector.trim() === '' ? null : sectorOfWord(row.sector);
  if (sector === undefined) return { column: 'sector', value: row.sector, detail: SENTENCES.sector };
  return { symbol, name: row.name.trim() || null, currency: currency || null, domicile, sector };
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

/** `NaN` for what is no plain decimal number. */
const readDecimal = (cell: string): number => (DECIMAL.test(cell.trim()) ? Number(cell) : Number.NaN);

function readWeight(text: string): number {
  const cell = text.trim();
  if (cell === '') return 1;
  return cell.endsWith('%') ? readDecimal(cell.slice(0, -1)) / 100 : readDecimal(cell);
}
