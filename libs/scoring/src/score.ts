import { type CountryCode, type CountryRecord, type Day, type Instant, type RiskLabel, dayNumber } from '#libs/events';
import type { IndicatorId, PillarId } from '#libs/events';
import { LATEST_METHOD } from './methods/catalogue.js';
import { methodHash } from './methods/method-hash.js';
import type { Method } from './methods/method.js';
import { type Contribution, contributionsOf } from './ledger/attribution.js';
import { bandOf } from './ledger/band.js';
import { composeScore } from './ledger/composite.js';
import { dayState } from './ledger/day-state.js';
import { hashOfKnown } from './input-hash.js';
import { momentOf } from './ledger/knowledge.js';
import { type KnownRecord, knownRecord } from './ledger/known-record.js';
import { labelOn } from './ledger/label.js';
import { type WeightTable, weightTable } from './ledger/weights.js';
import type { ScoreOptions } from './score-options.js';

/** A score of 0 – 100, high = more risk, with everything it is made of. */
export interface Score {
  readonly country: CountryCode;
  readonly on: Day;
  readonly asOf: Instant | null;
  readonly method: { readonly version: string; readonly hash: string };
  readonly value: number;
  /** The 90 % band. */
  readonly low: number;
  readonly high: number;
  readonly label: RiskLabel;
  readonly pillars: Readonly<Record<PillarId, number>>;
  readonly indicators: Readonly<Record<IndicatorId, number>>;
  /** Points descending; they add up to the value. Computed when they are first read, as the hash is: a ranking reads neither. */
  readonly contributions: readonly Contribution[];
  /** Hash of all inputs, computed when it is first read. */
  readonly hash: string;
}

/**
 * The score of a country on a day. Rows with the same id are revisions; their order makes no difference.
 * @throws UserError BAD_USER_INPUT for weights the method does not allow.
 */
export function scoreOn(record: CountryRecord, on: Day, options: ScoreOptions = {}): Score {
  const method = options.method ?? LATEST_METHOD;
  const weights = weightTable(method, options.weights);
  const known = knownRecord(record, momentOf(options.asOf), method);
  return scoreOfKnown(known, { on, weights, options });
}

function scoreOfKnown(
  known: KnownRecord,
  { on, weights, options }: { readonly on: Day; readonly weights: WeightTable; readonly options: ScoreOptions },
): Score {
  const { method } = known;
  const day = dayNumber(on);
  const state = dayState(known, day, weights);
  const valueOn = (at: number): number => (at === day ? state.value : dayState(known, at, weights).value);
  let hash: string | undefined;
  let contributions: readonly Contribution[] | undefined;
  return {
    country: known.country,
    on,
    asOf: options.asOf ?? null,
    method: { version: method.version, hash: methodHash(method) },
    value: state.value,
    ...bandOf(state, weights, { method, stale: options.stale ?? false }),
    label: labelOn(day, valueOn, method.labels),
    pillars: composeScore(state.halvings, weights).pillars,
    indicators: indicatorValues(state.loads, method),
    get contributions() {
      return (contributions ??= contributionsOf(state, weights, method));
    },
    get hash() {
      return (hash ??= hashOfKnown(known, on, options));
    },
  };
}

function indicatorValues(loads: Readonly<Record<IndicatorId, number>>, method: Method): Record<IndicatorId, number> {
  return Object.fromEntries(
    Object.entries(loads).map(([id, load]) => [id, (100 * load) / (load + method.indicators[id as IndicatorId].e50)]),
  ) as Record<IndicatorId, number>;
}
