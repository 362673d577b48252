import type { Coding } from '#libs/events';

interface CodedDays {
  readonly counts: Map<number, number>;
  first: number;
  /** The first day when it was last asked whether it has moved. */
  seen: number;
}

/** First day with an event of each coding: a bulk feed's habit is reckoned from it. */
export class FirstDays {
  private readonly byCoding = new Map<Coding, CodedDays>();

  /** Of a coding that had an event; `Infinity` when all of them were taken back. */
  firstDay(coding: Coding): number {
    return (this.byCoding.get(coding) as CodedDays).first;
  }

  add(coding: Coding, day: number): void {
    const days = this.byCoding.get(coding) ?? { counts: new Map<number, number>(), first: Infinity, seen: Infinity };
    days.counts.set(day, (days.counts.get(day) ?? 0) + 1);
    days.first = Math.min(days.first, day);
    this.byCoding.set(coding, days);
  }

  /** Takes back one that was added. */
  remove(coding: Coding, day: number): void {
    const days = this.byCoding.get(coding) as CodedDays;
    const left = (days.counts.get(day) as number) - 1;
    if (left > 0) days.counts.set(day, left);
    else days.counts.delete(day);
    if (left <= 0 && day === days.first)
      days.first = [...days.counts.keys()].reduce((a, b) => Math.min(a, b), Infinity);
  }

  /** Codings whose first day is another than when this was last asked. */
  takeMoved(): Coding[] {
    return [...this.byCoding].flatMap(([coding, days]) => {
      if (days.first === days.seen) return [];
      days.seen = days.first;
      return [coding];
    });
  }
}
