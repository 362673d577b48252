export type { AlertCondition, AlertRule } from './rule.js';
export type { EventNews, Observation } from './observation.js';
export { type Firing, type RuleState, step, type Step } from './engine.js';
export { observe, type ObservedPeriod } from './observe.js';
export { rehearse } from './rehearse.js';
