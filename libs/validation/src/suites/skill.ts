import { auroc } from '../metrics/auroc.metric.js';
import { averagePrecision } from '../metrics/average-precision.metric.js';
import { brier, logScore } from '../metrics/probability.metric.js';
import { rankCases, type RankedCases } from '../metrics/ranked-cases.js';
import type { IncidenceCase } from './incidence-cases.js';

export interface Skill {
  /** Average precision; a forecast without skill gets `events / n`. `null` when nothing happened. */
  readonly ap: number | null;
  readonly auroc: number | null;
  /** `null` for a score that is no probability. */
  readonly brier: number | null;
  /** Mean −ln p; `null` for a score that is no probability, or when it called impossible what happened. */
  readonly logScore: number | null;
}

/** Cases with the scores one forecast gave them, ranked. */
export interface ScoredCases {
  readonly cases: readonly IncidenceCase[];
  readonly scores: Float64Array;
  readonly happened: Uint8Array;
  readonly ranked: RankedCases;
  readonly events: number;
}

export function scoreCases(cases: readonly IncidenceCase[], scoreOf: (row: IncidenceCase) => number): ScoredCases {
  const scores = Float64Array.from(cases, scoreOf);
  const happened = Uint8Array.from(cases, (row) => row.happened);
  const clusters = Uint32Array.from(cases, (row) => row.country);
  return {
    cases,
    scores,
    happened,
    ranked: rankCases({ scores, happened, clusters }),
    events: happened.reduce((sum, value) => sum + value, 0),
  };
}

export function skillOf({ scores, happened, ranked }: ScoredCases, isProbability: boolean): Skill {
  const forecasts = { probabilities: scores, happened };
  const log = isProbability ? logScore(forecasts) : Infinity;
  return {
    ap: averagePrecision(ranked),
    auroc: auroc(ranked),
    brier: isProbability ? brier(forecasts) : null,
    logScore: Number.isFinite(log) ? log : null,
  };
}
