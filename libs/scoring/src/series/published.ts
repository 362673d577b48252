import { type CountryRecord, closeOfDay, dayFromNumber, INDICATOR_IDS, PILLAR_IDS } from '#libs/events';
import { momentOf } from '../ledger/knowledge.js';
import { knownRecord } from '../ledger/known-record.js';
import { runSeries, type SeriesColumns, type SeriesFrame } from './kernel.js';
import { loadColumns } from './load-columns.js';

/** Every day as it was known at its own close. */
export function runPublished(record: CountryRecord, frame: SeriesFrame): SeriesColumns {
  const days = frame.last - frame.first + 1;
  const column = (): Float64Array => new Float64Array(days);
  const out: SeriesColumns = {
    indicators: INDICATOR_IDS.map(column),
    pillarHalvings: PILLAR_IDS.map(column),
    score: column(),
    low: column(),
    high: column(),
  };
  for (let day = frame.first; day <= frame.last; day += 1) {
    const known = knownRecord(record, momentOf(closeOfDay(dayFromNumber(day))), frame.method);
    copyDay(runSeries(loadColumns(known.terms), { ...frame, first: day, last: day }), out, day - frame.first);
  }
  return out;
}

function copyDay(one: SeriesColumns, out: SeriesColumns, at: number): void {
  const pairs = [
    [one.score, out.score],
    [one.low, out.low],
    [one.high, out.high],
    ...one.indicators.map((column, index) => [column, out.indicators[index]] as const),
    ...one.pillarHalvings.map((column, index) => [column, out.pillarHalvings[index]] as const),
  ] as const;
  for (const [from, to] of pairs) to?.set(from, at);
}
