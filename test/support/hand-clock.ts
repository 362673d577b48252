import { instantMs, type Instant } from '#libs/events';
import { Clock } from '../../apps/api/src/common/clock.js';

/** A clock that goes when it is told to. */
export class HandClock extends Clock {
  #ms: number;

  constructor(start: Instant) {
    super();
    this.#ms = instantMs(start);
  }

  override now(): Instant {
    return new Date(this.#ms).toISOString();
  }

  goTo(at: Instant): void {
    this.#ms = instantMs(at);
  }

  passMinutes(minutes: number): void {
    this.#ms += minutes * 60_000;
  }
}
