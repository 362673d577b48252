import { UserError } from '#libs/events';

export const FAULTS = [
  'request lost',
  'answer lost',
  'killed before',
  'killed inside',
  'killed after',
  'failed inside',
  'delivered twice',
  'slow',
  'clock set wrong',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A process is gone: nothing of it goes on. */
export class Killed extends Error {}

export const unavailable = (): UserError => new UserError('UNAVAILABLE', 'The database is away.');

/** One call in four is hit while faults are left. */
const SHARE = 0.25;

/** Draws the faults of a run; when they are used up everything works, so that every run comes to an end. */
export class Faults {
  readonly happened = new Map<Fault, number>();

  constructor(
    private readonly random: () => number,
    private left: number,
  ) {}

  draw(): Fault | null {
    if (this.left === 0 || this.random() > SHARE) return null;
    this.left -= 1;
    const fault = FAULTS[Math.floor(this.random() * FAULTS.length)]!;
    this.happened.set(fault, (this.happened.get(fault) ?? 0) + 1);
    return fault;
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }
}
