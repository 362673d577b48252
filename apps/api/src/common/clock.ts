import { Injectable } from '@nestjs/common';
import type { Day, Instant } from '#libs/events';

/** The only clock of the server; tests give it another. */
@Injectable()
export class Clock {
  now(): Instant {
    return new Date().toISOString();
  }

  /** The day whose close has not come yet: days close at 00:00 UTC of the next one. */
  today(): Day {
    return this.now().slice(0, 10);
  }
}
