import { INDICATOR_IDS } from '#libs/events';
import { INDICATOR_INDEX, type Term } from '../ledger/term.js';

/** The loads of one indicator as columns: what the series kernel runs on. */
export interface LoadColumns {
  /** Fading loads by the day from which they fade, oldest first. */
  readonly fadeDays: Int32Array;
  readonly loads: Float64Array;
  readonly variances: Float64Array;
  /** Loads that stand undecayed from `from` through `to`: factors and running intervals; few. */
  readonly standing: readonly StandingLoad[];
}

export interface StandingLoad {
  readonly from: number;
  readonly to: number;
  readonly load: number;
  readonly variance: number;
}

/** Sorting the loads of a heavy feed costs more than any series over them. */
const KNOWN = new WeakMap<readonly Term[], readonly LoadColumns[]>();

/** Terms as columns, one set per indicator in the order of `INDICATOR_IDS`. The columns of a list are made once. */
export function loadColumns(terms: readonly Term[]): readonly LoadColumns[] {
  const known = KNOWN.get(terms) ?? readColumns(terms);
  KNOWN.set(terms, known);
  return known;
}

function readColumns(terms: readonly Term[]): readonly LoadColumns[] {
  const byIndicator: Term[][] = INDICATOR_IDS.map(() => []);
  for (const term of terms) byIndicator[INDICATOR_INDEX[term.indicator]]?.push(term);
  return byIndicator.map(columnsOf);
}

function columnsOf(terms: readonly Term[]): LoadColumns {
  const fading = terms.filter(({ fades }) => fades).sort((a, b) => a.until - b.until);
  return {
    fadeDays: Int32Array.from(fading, ({ until }) => until),
    loads: Float64Array.from(fading, ({ load }) => load),
    variances: Float64Array.from(fading, ({ variance }) => variance),
    standing: terms.filter(({ fades, from, until }) => !fades || until > from).map(standingLoad),
  };
}

/** On the day an interval ends its load is already among the fading ones, still in full. */
function standingLoad({ from, until, fades, load, variance }: Term): StandingLoad {
  return { from, to: fades ? until - 1 : until, load, variance };
}
