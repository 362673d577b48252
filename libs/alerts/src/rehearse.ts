import { addDays, type CountryRecord, type Day } from '#libs/events';
import { type Firing, type RuleState, step } from './engine.js';
import { observe } from './observe.js';
import type { AlertRule } from './rule.js';

/**
 * When a rule would have spoken up from `from` to `to`, oldest first, from what was known at each moment: the live engine, replayed. The
 * day before `from` only tells what was so already.
 */
// eslint-disable-next-line max-params -- two days in a row, as in every function over a period
export function rehearse(rule: AlertRule, record: CountryRecord, from: Day, to: Day): readonly Firing[] {
  const firings: Firing[] = [];
  let state: RuleState | null = null;
  const lookBackDays = rule.condition.kind === 'change' ? rule.condition.days : 0;
  for (const observation of observe(record, { from: addDays(from, -1), to, lookBackDays })) {
    const isBefore = observation.on < from;
    if (isBefore && rule.condition.kind === 'event') continue;
    const next = step(rule, isBefore ? null : state, observation);
    state = next.state;
    if (next.firing) firings.push(next.firing);
  }
  return firings;
}
