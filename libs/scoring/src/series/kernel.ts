import { INDICATOR_IDS, type IndicatorId, PILLAR_IDS } from '#libs/events';
import { halved } from '../ledger/halving.js';
import type { WeightTable } from '../ledger/weights.js';
import type { Method } from '../methods/method.js';
import { fastHalved, fastLog2 } from './fast-power.js';
import type { LoadColumns, StandingLoad } from './load-columns.js';

/** Days `first` to `last` (days since 1970-01-01, both included) under one method and set of weights. */
export interface SeriesFrame {
  readonly first: number;
  readonly last: number;
  readonly method: Method;
  readonly weights: WeightTable;
  readonly stale: boolean;
}

/** One value per day in every column. */
export interface SeriesColumns {
  /** 0 – 100, in the order of `INDICATOR_IDS`. */
  readonly indicators: readonly Float64Array[];
  /** Halvings of safety per pillar before its weight, in the order of `PILLAR_IDS`. */
  readonly pillarHalvings: readonly Float64Array[];
  /** Of the sum of halvings, without the error of the method itself. */
  readonly variance: Float64Array;
  readonly score: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Columns for so many days, to be filled by `runSeries` as often as wanted: fresh memory costs more than the sums. */
export function emptyColumns(days: number): SeriesColumns {
  const column = (): Float64Array => new Float64Array(days);
  return {
    indicators: INDICATOR_IDS.map(column),
    pillarHalvings: PILLAR_IDS.map(column),
    variance: column(),
    score: column(),
    low: column(),
    high: column(),
  };
}

/**
 * All indicators, the score and its band for every day of the frame in one pass over days and loads: a load enters on its
 * day and the sum fades from one day to the next. Equal to the ledger of each day to 1e-9. Fills and returns `columns`.
 */
export function runSeries(
  loads: readonly LoadColumns[],
  frame: SeriesFrame,
  columns: SeriesColumns = emptyColumns(frame.last - frame.first + 1),
): SeriesColumns {
  for (const sums of [...columns.pillarHalvings, columns.variance]) sums.fill(0);
  INDICATOR_IDS.forEach((id, index) => {
    const out = outputOf(columns, { id, index, method: frame.method });
    const loadsOfIndicator = loads[index];
    if (!loadsOfIndicator || isEmpty(loadsOfIndicator)) out.indicator.fill(0);
    else runIndicator(loadsOfIndicator, { ...frame, ...ruleOf(frame, id) }, out);
  });
  composeDays(columns, frame);
  return columns;
}

function outputOf(
  { indicators, pillarHalvings, variance }: SeriesColumns,
  { id, index, method }: { readonly id: IndicatorId; readonly index: number; readonly method: Method },
): IndicatorOut {
  const halvings = pillarHalvings[PILLAR_IDS.indexOf(method.indicators[id].pillar)];
  return { indicator: indicators[index] as Float64Array, halvings: halvings as Float64Array, variance };
}

interface IndicatorFrame extends SeriesFrame {
  readonly halfLifeDays: number;
  readonly e50: number;
  /** Weight within its pillar, and of the pillar. */
  readonly weight: number;
  readonly pillarWeight: number;
}

function isEmpty({ fadeDays, standing }: LoadColumns): boolean {
  return fadeDays.length === 0 && standing.length === 0;
}

function ruleOf({ method, weights }: SeriesFrame, id: IndicatorId): Omit<IndicatorFrame, keyof SeriesFrame> {
  const { pillar, halfLifeDays, e50 } = method.indicators[id];
  return { halfLifeDays, e50, weight: weights.indicators[id], pillarWeight: weights.pillars[pillar] };
}

interface IndicatorOut {
  readonly indicator: Float64Array;
  readonly halvings: Float64Array;
  readonly variance: Float64Array;
}

/** The inner loop of every chart: plain local numbers, no object per day, one stretch after the other without news. */
function runIndicator(columns: LoadColumns, frame: IndicatorFrame, out: IndicatorOut): void {
  const { fadeDays, loads, variances } = columns;
  const { first, last, e50, weight } = frame;
  const { indicator, halvings, variance: sums } = out;
  const kept = halved(1 / frame.halfLifeDays);
  const keptVariance = kept * kept;
  const slope = (frame.pillarWeight * weight) / Math.LN2;
  const perE50 = 1 / e50;
  let { load, variance, next } = stateOn(columns, frame);
  let { standing, standingVariance, changesOn } = standingOn(columns.standing, first);
  for (let day = first; day <= last;) {
    for (; fadeDays[next] === day; next += 1) {
      load += loads[next] as number;
      variance += variances[next] as number;
    }
    if (day === changesOn) ({ standing, standingVariance, changesOn } = standingOn(columns.standing, day));
    const end = Math.min(fadeDays[next] ?? Infinity, changesOn, last + 1);
    for (; day < end; day += 1) {
      const at = day - first;
      const total = load + standing;
      const perLoad = 1 / (total + e50);
      const uncertainty = slope * perLoad;
      indicator[at] = 100 * total * perLoad;
      (halvings[at] as number) += weight * fastLog2(1 + total * perE50);
      (sums[at] as number) += uncertainty * uncertainty * (variance + standingVariance);
      load *= kept;
      variance *= keptVariance;
    }
  }
}

/** What is left on the first day of all that faded before it, and the first load that comes later. */
function stateOn(
  { fadeDays, loads, variances }: LoadColumns,
  { first, halfLifeDays }: IndicatorFrame,
): { load: number; variance: number; next: number } {
  let load = 0;
  let variance = 0;
  let next = 0;
  for (; next < fadeDays.length && (fadeDays[next] as number) < first; next += 1) {
    const share = halved((first - (fadeDays[next] as number)) / halfLifeDays);
    load += (loads[next] as number) * share;
    variance += (variances[next] as number) * share * share;
  }
  return { load, variance, next };
}

/** Sum of the loads that stand on a day, added up afresh so that an ended one leaves no rounding behind. */
function standingOn(
  loads: readonly StandingLoad[],
  day: number,
): { readonly standing: number; readonly standingVariance: number; readonly changesOn: number } {
  let standing = 0;
  let standingVariance = 0;
  let changesOn = Infinity;
  for (const { from, to, load, variance } of loads) {
    if (from > day) changesOn = Math.min(changesOn, from);
    if (from > day || to < day) continue;
    standing += load;
    standingVariance += variance;
    changesOn = Math.min(changesOn, to + 1);
  }
  return { standing, standingVariance, changesOn };
}

/** Score and band of every day from the halvings of its pillars and the variance of their sum. */
export function composeDays(
  { pillarHalvings, variance, score, low, high }: SeriesColumns,
  { method: { band }, weights, stale }: Pick<SeriesFrame, 'method' | 'weights' | 'stale'>,
): void {
  const [violence, institutions, foreign] = pillarHalvings as [Float64Array, Float64Array, Float64Array];
  const pillars = weights.pillars;
  const model = stale ? band.staleModelError : band.modelError;
  for (let at = 0; at < score.length; at += 1) {
    const total =
      pillars.violence * (violence[at] as number) +
      pillars.institutions * (institutions[at] as number) +
      pillars.foreign * (foreign[at] as number);
    const modelError = model * total;
    const width = band.width * Math.sqrt((variance[at] as number) + modelError * modelError);
    const safety = fastHalved(total);
    const widening = fastHalved(width);
    score[at] = 100 * (1 - safety);
    low[at] = width < total ? 100 * (1 - safety / widening) : 0;
    high[at] = 100 * (1 - safety * widening);
  }
}
