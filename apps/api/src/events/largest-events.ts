import type { CountryRecord, Day, Instant } from '#libs/events';
import { eventPoints } from '#libs/scoring';
import type { Weighing } from '../methods/weighing.js';

interface Period {
  readonly from: Day;
  readonly to: Day;
  /** `null` = everything known. */
  readonly asOf: Instant | null;
  readonly weighing: Weighing;
}

/** Ids of the events of a period by what they added to the score on their own day, most points first; those that added nothing are left out. */
export function largestEvents(record: CountryRecord, { from, to, asOf, weighing }: Period): string[] {
  const days = new Map(record.events.map(({ id, occurredOn }) => [id, occurredOn]));
  const asked = [...days].flatMap(([id, on]) => (on >= from && on <= to ? [{ id, on }] : []));
  const points = eventPoints(record, asked, { asOf, ...weighing });
  return asked
    .map(({ id }, at) => ({ id, points: points[at] ?? 0 }))
    .filter((event) => event.points > 0)
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
