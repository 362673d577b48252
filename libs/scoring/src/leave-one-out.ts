import { type CountryRecord, type Day, dayNumber, UserError } from '#libs/events';
import { dayState } from './ledger/day-state.js';
import { momentOf } from './ledger/knowledge.js';
import { knownRecord } from './ledger/known-record.js';
import { weightTable } from './ledger/weights.js';
import { LATEST_METHOD } from './methods/catalogue.js';
import type { ScoreOptions } from './score-options.js';

/**
 * The score, 0 – 100, had the event never been reported in any revision: habits and casualty pools are worked out afresh.
 * Score minus this number says what one event matters alone; over all events these differences do not add up.
 * @throws UserError NOT_FOUND for an event the record does not hold.
 */
// oxlint-disable-next-line max-params -- the score of a day, without one event
export function scoreWithout(record: CountryRecord, on: Day, eventId: string, options: ScoreOptions = {}): number {
  const events = record.events.filter(({ id }) => id !== eventId);
  if (events.length === record.events.length)
    throw new UserError('NOT_FOUND', `There is no event "${eventId}" in the record of ${record.country}.`, 'eventId');
  const method = options.method ?? LATEST_METHOD;
  const known = knownRecord({ ...record, events }, momentOf(options.asOf), method);
  return dayState(known, dayNumber(on), weightTable(method, options.weights)).value;
}
