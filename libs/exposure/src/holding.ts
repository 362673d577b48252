import type { CountryCode } from '#libs/events';

/** Part of a holding's economic exposure that lies in one country. */
export interface CountryWeight {
  readonly country: CountryCode;
  /** Share of the holding, 0–1. The weights of a holding add up to 1 at most; what is missing is unknown and stays so. */
  readonly weight: number;
  /** Ids of the country's structural factors (a mine, a pipeline) that this part of the holding owns; empty = none in particular. */
  readonly assets: readonly string[];
}

/** One position of a portfolio, looked through to the countries it depends on – not the domicile of the fund. */
export interface Holding {
  readonly symbol: string;
  readonly name: string | null;
  /** Value in `currency`, as given by the owner; never negative. */
  readonly value: number;
  /** ISO 4217 code, or `null` where the owner gave none. */
  readonly currency: string | null;
  /** Where the company or fund is registered. Shown, never counted: risk lies where the money works. */
  readonly domicile: CountryCode | null;
  /** Row of the sector table; decides how hard events on its assets hit. */
  readonly sector: string | null;
  readonly countries: readonly CountryWeight[];
}

/** What is wrong with one cell of an upload. */
export interface HoldingProblem {
  /** 1-based line of a CSV file; position in the list for JSON. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly detail: string;
}

/** Either every row is usable, or the problems say which are not; no row is dropped silently. */
export interface HoldingsUpload {
  readonly holdings: readonly Holding[];
  readonly problems: readonly HoldingProblem[];
  /** Columns of the file nobody reads. */
  readonly ignored: readonly string[];
}

/** Above this a value is a typing mistake, and sums of 100,000 such values would lose cents. */
export const MAX_VALUE = 1e12;
export const MAX_HOLDINGS = 100_000;
/** Longer texts are typing mistakes too, and nobody can read them in a table. */
export const MAX_TEXT = 200;
/** Weights typed as rounded percentages may add up to a hair over 1. */
export const WEIGHT_TOLERANCE = 1e-9;

/** Share of a holding whose country nobody has named, 0–1. */
export function unknownShareOf(holding: Pick<Holding, 'countries'>): number {
  return Math.max(0, 1 - holding.countries.reduce((sum, { weight }) => sum + weight, 0));
}
