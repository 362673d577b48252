import { type CountryRecord, type Day, dayNumber, INDICATOR_IDS, type IndicatorId, type Instant } from '#libs/events';
import { LATEST_METHOD } from './methods/catalogue.js';
import type { Method } from './methods/method.js';
import { byPoints, type Contribution, contributionKey } from './ledger/attribution.js';
import { type DayState, dayState } from './ledger/day-state.js';
import { pointsPerHalving } from './ledger/halving.js';
import { momentAt, momentOf } from './ledger/knowledge.js';
import { knownRecord } from './ledger/known-record.js';
import { type WeightTable, weightTable } from './ledger/weights.js';
import type { SeriesOptions } from './score-options.js';

/** What moved a score from one day to another. */
export interface ScoreChange {
  readonly from: number;
  readonly to: number;
  readonly delta: number;
  /** Largest rise first; they add up to `delta`, decay shows as negative points, what has not moved is left out. */
  readonly contributions: readonly ChangeContribution[];
}

export type ChangeContribution = Pick<Contribution, 'kind' | 'id' | 'indicator' | 'points'>;

/**
 * Exact attribution of the change between two days, in either order, both at `asOf` (with `published`: each at its close).
 * @throws UserError BAD_USER_INPUT for weights the method does not allow.
 */
// oxlint-disable-next-line max-params -- two days in a row, as in every function over a period
export function scoreChange(record: CountryRecord, from: Day, to: Day, options: SeriesOptions = {}): ScoreChange {
  const method = options.method ?? LATEST_METHOD;
  const weights = weightTable(method, options.weights);
  const stateOn = (day: Day): DayState =>
    dayState(knownRecord(record, momentAt(day, options), method), dayNumber(day), weights);
  return changeBetween(stateOn(from), stateOn(to), { weights, method });
}

/** A record and the moment it is read at. */
export interface Reading {
  readonly record: CountryRecord;
  /** `null` = everything in the record. */
  readonly asOf: Instant | null;
}

/** Exact attribution of the difference that another reading of the record makes to the score of one day. */
// oxlint-disable-next-line max-params -- before and after, as in every function over a change
export function scoreDifference(before: Reading, after: Reading, on: Day, method: Method = LATEST_METHOD): ScoreChange {
  const weights = weightTable(method);
  const stateOf = ({ record, asOf }: Reading): DayState =>
    dayState(knownRecord(record, momentOf(asOf), method), dayNumber(on), weights);
  return changeBetween(stateOf(before), stateOf(after), { weights, method });
}

interface Rules {
  readonly weights: WeightTable;
  readonly method: Method;
}

function changeBetween(before: DayState, after: DayState, rules: Rules): ScoreChange {
  const pointsPerLoad = changePerLoad(before, after, rules);
  const contributions = [...loadChanges(before, after).values()]
    .map(({ load, ...entry }) => ({ ...entry, points: load * pointsPerLoad[entry.indicator] }))
    .filter(({ points }) => points !== 0)
    .sort(byPoints);
  return { from: before.value, to: after.value, delta: after.value - before.value, contributions };
}

type LoadChange = Omit<ChangeContribution, 'points'> & { load: number };

function loadChanges(before: DayState, after: DayState): ReadonlyMap<string, LoadChange> {
  const changes = new Map<string, LoadChange>();
  for (const { state, sign } of [
    { state: before, sign: -1 },
    { state: after, sign: 1 },
  ])
    for (const { term, share } of state.remainders) {
      const { kind, id, indicator } = term;
      const change = changes.get(contributionKey(term)) ?? { kind, id, indicator, load: 0 };
      change.load += sign * term.load * share;
      changes.set(contributionKey(term), change);
    }
  return changes;
}

/** Points one unit of load was worth between the two days, per indicator: both bends of the scale as chords. */
function changePerLoad(
  before: DayState,
  after: DayState,
  { weights, method }: Rules,
): Readonly<Record<IndicatorId, number>> {
  const perHalving = pointsPerHalving(before.composite.total, after.composite.total);
  return Object.fromEntries(
    INDICATOR_IDS.map((id) => {
      const { pillar, e50 } = method.indicators[id];
      const weight = weights.pillars[pillar] * weights.indicators[id];
      return [id, perHalving * weight * halvingsPerLoad(before.loads[id] + e50, after.loads[id] + e50)];
    }),
  ) as Record<IndicatorId, number>;
}

/** ΔL_k / ΔE_k between two values of E + E50, and the derivative where they are equal. */
function halvingsPerLoad(before: number, after: number): number {
  const growth = (after - before) / before;
  return (growth === 0 ? 1 : Math.log1p(growth) / growth) / (before * Math.LN2);
}
