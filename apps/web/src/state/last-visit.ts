import { isDay, type Day } from '#libs/events';
import { today } from '../format/day.js';
import { storedValue } from './stored-value.js';

interface Visits {
  readonly previous: Day | null;
  readonly current: Day | null;
}

const day = (value: unknown) => (isDay(value) ? value : null);
const visits = storedValue<Visits>('faultline.visits', { previous: null, current: null }, (value) =>
  typeof value === 'object' && value !== null && 'current' in value && 'previous' in value
    ? { previous: day(value.previous), current: day(value.current) }
    : undefined,
);

/** Notes today's visit; called once when the app starts. */
export function noteVisit(): void {
  const { current } = visits.read();
  if (current !== today()) visits.write({ previous: current, current: today() });
}

/** The last day before today on which this browser was here, or `null`. */
export const lastVisit = (): Day | null => visits.read().previous;
