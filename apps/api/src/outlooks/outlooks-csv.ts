import { csvLine } from '../data/csv.js';
import { LICENCE } from '../data/licence.js';
import { frozenModelOf } from './outlook.view.js';
import type { PastOutlook } from './past-outlooks.js';

const COLUMNS = [
  ...['country', 'month', 'probability', 'baseline', 'newestMonth', 'lead', 'monthsKnown'],
  ...['asOf', 'frozenAt', 'late', 'deaths', 'violent'],
];

/** Every frozen outlook beside what happened, newest month first: the score card to be computed again by anybody. */
export function* outlooksCsv(outlooks: readonly PastOutlook[], attribution: string | null): Generator<string> {
  yield csvLine(['# Faultline outlooks', 'probability of 25 deaths or more from organised violence in the month, 0–1']);
  yield csvLine(['# baseline', 'share of the last twelve months known that were violent']);
  yield csvLine(['# late', 'true = made up after the first days of the month from what was known at its beginning']);
  yield csvLine(['# rows', outlooks.length]);
  yield csvLine(['# attribution', attribution]);
  yield csvLine(['# licence', LICENCE]);
  yield csvLine(COLUMNS);
  for (const row of outlooks) {
    const { country, month, probability, baseline, lead, asOf, recordedAt, isLate, deaths, happened } =
      frozenModelOf(row);
    yield csvLine([
      ...[country, month, probability, baseline, row.newestMonth, lead, row.monthsKnown],
      ...[asOf, recordedAt, String(isLate), deaths, happened === null ? null : String(happened)],
    ]);
  }
}
