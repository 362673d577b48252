import { INDICATOR_IDS, PILLAR_IDS } from '#libs/events';
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
  readonly score: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * All indicators, the score and its band for every day of the frame in one pass over days and loads: a load enters on its
 * day and the sum fades from one day to the next. Equal to the ledger of each day to 1e-9.
 */
export function runSeries(loads: readonly LoadColumns[], frame: SeriesFrame): SeriesColumns {
  const days = frame.last - frame.first + 1;
  const pillarHalvings = PILLAR_IDS.map(() => new Float64Array(days));
  const variance = new Float64Array(days);
  const indicators = INDICATOR_IDS.map((id, index) => {
    const out = { indicator: new Float64Array(days), halvings: new Float64Array(0), variance };
    const pillar = frame.method.indicators[id].pillar;
    out.halvings = pillarHalvings[PILLAR_IDS.indexOf(pillar)] ?? out.halvings;
    const columns = loads[index];
    if (columns && (columns.fadeDays.length > 0 || columns.standing.length > 0))
      runIndicator(columns, { ...frame, ...ruleOf(frame, index) }, out);
    return out.indicator;
  });
  return { indicators, pillarHalvings, ...composeDays(pillarHalvings, variance, frame) };
}

interface IndicatorFrame extends SeriesFrame {
  readonly halfLifeDays: number;
  readonly e50: number;
  /** Weight within its pillar, and of the pillar. */
  readonly weight: number;
  readonly pillarWeight: number;
}

function ruleOf({ method, weights }: SeriesFrame, index: number): Omit<IndicatorFrame, keyof SeriesFrame> {
  const id = INDICATOR_IDS[index] ?? INDICATOR_IDS[0];
  const { pillar, halfLifeDays, e50 } = method.indicators[id];
  return { halfLifeDays, e50, weight: weights.indicators[id], pillarWeight: weights.pillars[pillar] };
}

interface IndicatorOut {
  readonly indicator: Float64Array;
  halvings: Float64Array;
  readonly variance: Float64Array;
}

function runIndicator(columns: LoadColumns, frame: IndicatorFrame, out: IndicatorOut): void {
  const { fadeDays, loads, variances } = columns;
  const { first, last, e50, weight } = frame;
  const kept = halved(1 / frame.halfLifeDays);
  const keptVariance = kept * kept;
  const slope = (frame.pillarWeight * weight) / Math.LN2;
  const before = stateBefore(columns, frame);
  let { load, variance, next } = before;
  let standing = standingOn(columns.standing, first);
  for (let day = first; day <= last; day += 1) {
    const at = day - first;
    load *= kept;
    variance *= keptVariance;
    for (; next < fadeDays.length && fadeDays[next] === day; next += 1) {
      load += loads[next] as number;
      variance += variances[next] as number;
    }
    if (day === standing.changesOn) standing = standingOn(columns.standing, day);
    const total = load + standing.load;
    const perLoad = 1 / (total + e50);
    const uncertainty = slope * perLoad;
    out.indicator[at] = 100 * total * perLoad;
    (out.halvings[at] as number) += weight * fastLog2(1 + total / e50);
    (out.variance[at] as number) += uncertainty * uncertainty * (variance + standing.variance);
  }
}

/** Fading load and variance on the day before the frame, and the first load that comes later. */
function stateBefore(
  { fadeDays, loads, variances }: LoadColumns,
  { first, halfLifeDays }: IndicatorFrame,
): { load: number; variance: number; next: number } {
  let load = 0;
  let variance = 0;
  let next = 0;
  for (; next < fadeDays.length && (fadeDays[next] as number) < first; next += 1) {
    const share = halved((first - 1 - (fadeDays[next] as number)) / halfLifeDays);
    load += (loads[next] as number) * share;
    variance += (variances[next] as number) * share * share;
  }
  return { load, variance, next };
}

/** Sum of the loads that stand on a day, added up afresh so that an ended one leaves no rounding behind. */
function standingOn(
  standing: readonly StandingLoad[],
  day: number,
): { readonly load: number; readonly variance: number; readonly changesOn: number } {
  let load = 0;
  let variance = 0;
  let changesOn = Infinity;
  for (const one of standing) {
    if (one.from > day) changesOn = Math.min(changesOn, one.from);
    if (one.from > day || one.to < day) continue;
    load += one.load;
    variance += one.variance;
    changesOn = Math.min(changesOn, one.to + 1);
  }
  return { load, variance, changesOn };
}

/** Score and band of every day from the halvings of its pillars and the variance of their sum. */
export function composeDays(
  pillarHalvings: readonly Float64Array[],
  variance: Float64Array,
  { method: { band }, weights, stale }: Pick<SeriesFrame, 'method' | 'weights' | 'stale'>,
): Pick<SeriesColumns, 'score' | 'low' | 'high'> {
  const days = variance.length;
  const [score, low, high] = [new Float64Array(days), new Float64Array(days), new Float64Array(days)];
  const pillars = PILLAR_IDS.map((id) => weights.pillars[id]) as [number, number, number];
  const [first, second, third] = pillarHalvings as [Float64Array, Float64Array, Float64Array];
  const model = stale ? band.staleModelError : band.modelError;
  for (let at = 0; at < days; at += 1) {
    const total =
      pillars[0] * (first[at] as number) + pillars[1] * (second[at] as number) + pillars[2] * (third[at] as number);
    const modelError = model * total;
    const width = band.width * Math.sqrt((variance[at] as number) + modelError * modelError);
    const safety = fastHalved(total);
    const widening = fastHalved(width);
    score[at] = 100 * (1 - safety);
    low[at] = width < total ? 100 * (1 - safety / widening) : 0;
    high[at] = 100 * (1 - safety * widening);
  }
  return { score, low, high };
}
