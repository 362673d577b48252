import { type CountryRecord, type Day, dayNumber, type IndicatorId, PILLAR_IDS } from '#libs/events';
import { halvingsOf } from './ledger/halving.js';
import { momentOf } from './ledger/knowledge.js';
import { knownRecord } from './ledger/known-record.js';
import { INDICATOR_INDEX, remainderOn, type Term } from './ledger/term.js';
import { weightTable } from './ledger/weights.js';
import { LATEST_METHOD } from './methods/catalogue.js';
import type { ScoreOptions } from './score-options.js';
import { runSeries, type SeriesColumns, type SeriesFrame } from './series/kernel.js';
import { loadColumns } from './series/load-columns.js';

/** An event, and the day its points are wanted for. */
export interface AskedEvent {
  readonly id: string;
  readonly on: Day;
}

/**
 * Points of the score, 0 – 100, that events add on days of their own, in the order asked; 0 for one that adds nothing then. Equal
 * to the ledgers of those days to 1e-9, for the price of one series instead of a ledger for every day.
 * @throws UserError BAD_USER_INPUT for weights the method does not allow.
 */
export function eventPoints(
  record: CountryRecord,
  asked: readonly AskedEvent[],
  options: ScoreOptions = {},
): readonly number[] {
  if (asked.length === 0) return [];
  const method = options.method ?? LATEST_METHOD;
  const { terms } = knownRecord(record, momentOf(options.asOf), method);
  const days = asked.map(({ on }) => dayNumber(on));
  const range = { first: Math.min(...days), last: Math.max(...days) };
  const frame: SeriesFrame = { ...range, method, weights: weightTable(method, options.weights), stale: false };
  const columns = runSeries(loadColumns(terms), frame);
  const termsOf = termsByEvent(terms, new Set(asked.map(({ id }) => id)));
  return asked.map(({ id, on }) => {
    const day = dayNumber(on);
    const points = (termsOf.get(id) ?? []).map(
      (term) => term.load * remainderOn(term, day, method) * pointsPerLoad(term.indicator, day, { columns, frame }),
    );
    return points.reduce((sum, one) => sum + one, 0);
  });
}

function termsByEvent(terms: readonly Term[], wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Term[]> {
  const byEvent = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.kind !== 'event' || !wanted.has(term.id)) continue;
    const known = byEvent.get(term.id);
    if (known) known.push(term);
    else byEvent.set(term.id, [term]);
  }
  return byEvent;
}

/** What one unit of load on an indicator is worth that day (METHOD, section 5): `score · (W u L_k / L) / E_k`. */
function pointsPerLoad(
  id: IndicatorId,
  day: number,
  { columns, frame: { first, method, weights } }: { readonly columns: SeriesColumns; readonly frame: SeriesFrame },
): number {
  const at = day - first;
  const { pillar, e50 } = method.indicators[id];
  const valueOf = (column: Float64Array | undefined): number => (column as Float64Array)[at] as number;
  const risk = valueOf(columns.indicators[INDICATOR_INDEX[id]]);
  const weighed = weights.pillars[pillar] * weights.indicators[id] * halvingsOf(risk);
  if (weighed === 0) return 0;
  const total = PILLAR_IDS.reduce(
    (sum, one, index) => sum + weights.pillars[one] * valueOf(columns.pillarHalvings[index]),
    0,
  );
  const load = (e50 * risk) / (100 - risk);
  return (valueOf(columns.score) * weighed) / (total * load);
}
