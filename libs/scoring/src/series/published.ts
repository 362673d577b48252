import { type CountryRecord, INDICATOR_IDS, PILLAR_IDS } from '#libs/events';
import { closeOf } from '../ledger/knowledge.js';
import { KnowledgeCalendar } from '../running/knowledge-calendar.js';
import { RunningCountry } from '../running/running-country.js';
import type { LoadTotals } from '../running/running-loads.js';
import { fastLog2 } from './fast-power.js';
import { composeDays, emptyColumns, type SeriesColumns, type SeriesFrame } from './kernel.js';

/** Every day as it was known at its own close: the running form, with each row taken in on the day it becomes known. */
export function runPublished(record: CountryRecord, frame: SeriesFrame): SeriesColumns {
  const columns = emptyColumns(frame.last - frame.first + 1);
  const country = new RunningCountry(record, frame.method, frame.first);
  const calendar = new KnowledgeCalendar(record);
  country.recountFactors(closeOf(frame.first));
  for (let day = frame.first; day <= frame.last; day += 1) {
    const close = closeOf(day);
    const news = calendar.takeUntil(close);
    country.advanceTo(day);
    if (news.eventIds.size > 0) country.recountEvents(news.eventIds, close);
    if (news.factors) country.recountFactors(close);
    writeDay(columns, day - frame.first, { totals: country.totals(), frame });
  }
  composeDays(columns, frame);
  return columns;
}

function writeDay(
  { indicators, pillarHalvings, variance }: SeriesColumns,
  at: number,
  { totals, frame: { method, weights } }: { readonly totals: LoadTotals; readonly frame: SeriesFrame },
): void {
  INDICATOR_IDS.forEach((id, index) => {
    const { pillar, e50 } = method.indicators[id];
    const total = totals.loads[index] as number;
    const uncertainty = (weights.pillars[pillar] * weights.indicators[id]) / (Math.LN2 * (total + e50));
    const halvings = pillarHalvings[PILLAR_IDS.indexOf(pillar)] as Float64Array;
    (indicators[index] as Float64Array)[at] = (100 * total) / (total + e50);
    (halvings[at] as number) += weights.indicators[id] * fastLog2(1 + total / e50);
    (variance[at] as number) += uncertainty * uncertainty * (totals.variances[index] as number);
  });
}
