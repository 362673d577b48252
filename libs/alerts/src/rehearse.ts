import { addDays, closeOfDay, type CountryRecord, type Day } from '#libs/events';
import type { Firing } from './engine.js';
import type { Period } from './moments.js';
import { observe } from './observe.js';
import type { AlertRule } from './rule.js';
import { watch } from './watch.js';

/** When a rule would have spoken up about a country from `from` to `to`, oldest first, from what was known at each moment. */
// oxlint-disable-next-line max-params -- two days in a row, as in every function over a period
export function rehearse(rule: AlertRule, record: CountryRecord, from: Day, to: Day): readonly Firing[] {
  const period = { ...periodOfDays(from, to), lookBackDays: lookBackDaysOf(rule) };
  return watch(rule, null, observe(record, period))?.firings ?? [];
}

/** From the moment `from` begins, which is the close of the day before, to the close of `to`. */
export const periodOfDays = (from: Day, to: Day): Period => ({
  after: closeOfDay(addDays(from, -1)),
  until: closeOfDay(to),
});

export const lookBackDaysOf = ({ condition }: AlertRule): number => (condition.kind === 'change' ? condition.days : 0);
