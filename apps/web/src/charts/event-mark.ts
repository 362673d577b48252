import type { Day, PillarId } from '#libs/events';

/** An event as the charts show it. */
export interface EventMark {
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  /** Points the event added to the score on its own day; `null` when it moves no score. */
  readonly points: number | null;
  readonly pillar: PillarId | null;
  /** 1…n for the biggest movers of the visible range, in the order of time; the list of events shows the same number. */
  readonly number: number | null;
}

const NUMBERED = 6;
const LEAST_POINTS = 0.5;

/** Numbers the biggest movers of a visible range in the order of time. */
export function numberMarks(
  marks: readonly Omit<EventMark, 'number'>[],
  visible: { readonly from: Day; readonly to: Day },
): EventMark[] {
  const inTime = marks.toSorted((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
  const biggest = new Set(
    inTime
      .filter(({ day, points }) => day >= visible.from && day <= visible.to && (points ?? 0) >= LEAST_POINTS)
      .toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0))
      .slice(0, NUMBERED)
      .map(({ id }) => id),
  );
  let last = 0;
  return inTime.map((mark) => ({ ...mark, number: biggest.has(mark.id) ? ++last : null }));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The event before (−1) or after (+1) the pinned one among those in view; without a pin the last or the first. */
export function stepEvent(marks: readonly EventMark[], pinned: string | null, step: 1 | -1): EventMark | null {
  const at = marks.findIndex(({ id }) => id === pinned);
  const next = at === -1 ? (step === 1 ? 0 : marks.length - 1) : at + step;
  return marks[next] ?? null;
}
