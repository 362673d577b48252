import { setImmediate } from 'node:timers/promises';

const LONGEST_SLICE_MS = 10;

/** Lets others be answered while something long is computed: after ten milliseconds of work the event loop turns once. */
export class Breath {
  private since = performance.now();

  async taken(): Promise<void> {
    if (performance.now() - this.since < LONGEST_SLICE_MS) return;
    await setImmediate();
    this.since = performance.now();
  }
}
