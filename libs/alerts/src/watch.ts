import { begin, type Firing, type RuleState, step } from './engine.js';
import type { Observation } from './observation.js';
import type { AlertRule } from './rule.js';

export interface Watched {
  readonly state: RuleState;
  readonly firings: readonly Firing[];
}

/**
 * Runs a rule over observations, oldest first. The first of them only tells how things were before: a rule without a state begins with
 * it, one that has a state has seen it. `null` without observations.
 */
export function watch(rule: AlertRule, state: RuleState | null, observations: Iterable<Observation>): Watched | null {
  const firings: Firing[] = [];
  let current = state;
  let isFirst = true;
  for (const observation of observations) {
    if (isFirst) current ??= begin(rule, observation);
    else if (current) {
      const next = step(rule, current, observation);
      current = next.state;
      if (next.firing) firings.push(next.firing);
    }
    isFirst = false;
  }
  return current && { state: current, firings };
}
