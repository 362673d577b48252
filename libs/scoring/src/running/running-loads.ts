import { INDICATOR_IDS } from '#libs/events';
import { halved } from '../ledger/halving.js';
import { INDICATOR_INDEX, type Term } from '../ledger/term.js';
import type { Method } from '../methods/method.js';

/** Loads and variances of one day, in the order of `INDICATOR_IDS`. */
export interface LoadTotals {
  readonly loads: Float64Array;
  readonly variances: Float64Array;
}

/**
 * The sums of a country on its current day, moved on from day to day instead of added up afresh: fading terms are kept as
 * one number per indicator, terms that still stand in full (factors, running intervals) or lie ahead are kept apart.
 */
export class RunningLoads {
  private readonly fading: LoadTotals = emptyTotals();
  private readonly fadingCount = new Int32Array(INDICATOR_IDS.length);
  private readonly apart = new Set<Term>();

  constructor(
    private readonly method: Method,
    private day: number,
  ) {}

  add(term: Term): void {
    if (this.hasFaded(term)) this.applyFading(term, 1);
    else this.apart.add(term);
  }

  /** Takes back a term that was added before, as the same object. */
  remove(term: Term): void {
    if (this.apart.delete(term) || !term.fades) return;
    this.applyFading(term, -1);
  }

  advanceTo(day: number): void {
    if (day <= this.day) return;
    INDICATOR_IDS.forEach((id, index) => {
      const share = halved((day - this.day) / this.method.indicators[id].halfLifeDays);
      (this.fading.loads[index] as number) *= share;
      (this.fading.variances[index] as number) *= share * share;
    });
    this.day = day;
    for (const term of this.apart) {
      if (!this.hasFaded(term)) continue;
      this.apart.delete(term);
      this.applyFading(term, 1);
    }
  }

  totals(): LoadTotals {
    const { loads, variances } = this.fading;
    const totals = { loads: loads.slice(), variances: variances.slice() };
    for (const { indicator, from, until, load, variance } of this.apart) {
      if (from > this.day || until < this.day) continue;
      const index = INDICATOR_INDEX[indicator];
      (totals.loads[index] as number) += load;
      (totals.variances[index] as number) += variance;
    }
    return totals;
  }

  private hasFaded({ fades, until }: Term): boolean {
    return fades && until <= this.day;
  }

  private applyFading(term: Term, sign: 1 | -1): void {
    const index = INDICATOR_INDEX[term.indicator];
    const { loads, variances } = this.fading;
    const share = halved((this.day - term.until) / this.method.indicators[term.indicator].halfLifeDays);
    const count = (this.fadingCount[index] as number) + sign;
    this.fadingCount[index] = count;
    // What a subtraction leaves of nothing is rounding, and may be below zero.
    const left = (sum: number, change: number): number => (count === 0 ? 0 : Math.max(0, sum + sign * change));
    loads[index] = left(loads[index] as number, term.load * share);
    variances[index] = left(variances[index] as number, term.variance * share * share);
  }
}

function emptyTotals(): LoadTotals {
  return { loads: new Float64Array(INDICATOR_IDS.length), variances: new Float64Array(INDICATOR_IDS.length) };
}
