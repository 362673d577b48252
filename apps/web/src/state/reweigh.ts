import { INDICATOR_IDS, type IndicatorId } from '#libs/events';
import { composeScore, weightTable, type Method, type Weights } from '#libs/scoring';

/** What the API tells of a country: enough to score it under any weights. */
export interface CountryLoads {
  readonly code: string;
  readonly name: string;
  /** Score under the method's own weights, 0–100. */
  readonly value: number;
  /** Load of each indicator after confidence and decay. */
  readonly loads: readonly { readonly id: string; readonly load: number }[];
}

export interface Reweighed<Country extends CountryLoads = CountryLoads> {
  readonly country: Country;
  /** Score under the reader's weights. */
  readonly value: number;
  /** 1 = highest risk, under the reader's weights and under the method's. */
  readonly rank: number;
  readonly rankBefore: number;
}

/**
 * Scores every country under other weights with the scoring library itself: the numbers the API gives for the same `weights`.
 * Highest risk first. @throws UserError for weights the method does not allow.
 */
export function reweigh<Country extends CountryLoads>(
  countries: readonly Country[],
  method: Method,
  weights: Weights | null,
): Reweighed<Country>[] {
  const table = weightTable(method, weights);
  const scored = countries.map((country) => ({ country, value: composeScore(halvings(country, method), table).value }));
  const before = new Map(
    countries.toSorted((a, b) => b.value - a.value || byCode(a, b)).map(({ code }, at) => [code, at + 1]),
  );
  return scored
    .sort((a, b) => b.value - a.value || byCode(a.country, b.country))
    .map(({ country, value }, at) => ({ country, value, rank: at + 1, rankBefore: before.get(country.code) ?? 0 }));
}

const byCode = (a: CountryLoads, b: CountryLoads) => (a.code < b.code ? -1 : 1);

function halvings({ loads }: CountryLoads, method: Method): Record<IndicatorId, number> {
  const load = new Map(loads.map((part) => [part.id, part.load]));
  return Object.fromEntries(
    INDICATOR_IDS.map((id) => [id, Math.log2(1 + (load.get(id) ?? 0) / method.indicators[id].e50)]),
  ) as Record<IndicatorId, number>;
}

export interface RankStability {
  /** Rank correlation (Spearman) with the method's own ranking, −1 to 1; `null` for fewer than two countries. */
  readonly correlation: number | null;
  /** How many of the ten riskiest are still among the ten. */
  readonly topTenKept: number;
  /** Country whose rank moved furthest; `null` when none did. */
  readonly furthest: Reweighed | null;
}

const TOP = 10;

/** How much of the ranking survives the reader's weights. */
export function rankStability(reweighed: readonly Reweighed[]): RankStability {
  const n = reweighed.length;
  const squares = reweighed.reduce((sum, { rank, rankBefore }) => sum + (rank - rankBefore) ** 2, 0);
  const furthest = reweighed.toSorted((a, b) => move(b) - move(a))[0] ?? null;
  return {
    correlation: n < 2 ? null : 1 - (6 * squares) / (n * (n * n - 1)),
    topTenKept: reweighed.filter(({ rank, rankBefore }) => rank <= TOP && rankBefore <= TOP).length,
    furthest: furthest && move(furthest) > 0 ? furthest : null,
  };
}

const move = ({ rank, rankBefore }: Reweighed) => Math.abs(rank - rankBefore);
