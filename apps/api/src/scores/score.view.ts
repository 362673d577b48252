import { INDICATOR_IDS, type RiskLabel } from '#libs/events';
import { PILLARS, weightTable, type Score } from '#libs/scoring';
import { indicatorOf } from '../methods/methods.service.js';
import type { CoverageModel } from './coverage.model.js';
import type { LoadedRecord } from './records.cache.js';
import type { ScoreQuestion } from './score-question.js';
import type { IndicatorScoreModel, PillarScoreModel, ScoreModel } from './score.model.js';

export const DIRECTION = '0–100, high = more risk';

/** A score without its ledger: small enough to keep for every country. */
export interface ScoreSummary extends Pick<Score, 'value' | 'low' | 'high' | 'pillars' | 'indicators' | 'method'> {
  readonly label: RiskLabel;
}

/** What the fields of a score are resolved from; the ledger is computed only when it is asked for. */
export interface ScoreView extends Omit<ScoreModel, 'indicators'> {
  readonly question: ScoreQuestion;
  readonly loaded: LoadedRecord;
  readonly summary: ScoreSummary;
}

interface Parts {
  readonly question: ScoreQuestion;
  readonly loaded: LoadedRecord;
  readonly summary: ScoreSummary;
  readonly coverage: CoverageModel;
}

export function viewOf({ question, loaded, summary, coverage }: Parts): ScoreView {
  const { value, low, high, label, method } = summary;
  return {
    country: loaded.record.country,
    on: question.on,
    asOf: question.asOf,
    value,
    low,
    high,
    label,
    direction: DIRECTION,
    method,
    coverage,
    pillars: pillarsOf(summary, question),
    question,
    loaded,
    summary,
  };
}

export function pillarsOf({ pillars }: ScoreSummary, { method, weights }: ScoreQuestion): PillarScoreModel[] {
  const table = weightTable(method, weights);
  return PILLARS.map(({ id, title }) => ({ id, title, value: pillars[id], weight: table.pillars[id] }));
}

/** Loads come from the ledger: an indicator near 100 does not give its load back exactly. */
export function indicatorsOf(score: Score, { method, weights }: ScoreQuestion): IndicatorScoreModel[] {
  const table = weightTable(method, weights);
  return INDICATOR_IDS.map((id) => ({
    id,
    title: indicatorOf(id).title,
    pillar: method.indicators[id].pillar,
    value: score.indicators[id],
    load: score.contributions.filter(({ indicator }) => indicator === id).reduce((sum, { load }) => sum + load, 0),
    weight: table.indicators[id],
  }));
}
