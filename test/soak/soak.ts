import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../support/random.js';
import { noFigures } from './figures.js';

const LOOK_MS = 500;

/** What the lanes of one soak share: they run at once, and end between two drills when the time is over. */
export class Soak {
  readonly figures = noFigures();
  readonly #started = performance.now();
  #end: number;
  isInterrupted = false;

  constructor(
    readonly seed: number,
    minutes: number,
  ) {
    this.#end = this.#started + minutes * 60_000;
  }

  /** Minutes since the start. */
  get elapsed(): number {
    return (performance.now() - this.#started) / 60_000;
  }

  isOver(): boolean {
    return performance.now() >= this.#end;
  }

  interrupt(): void {
    this.isInterrupted = true;
    this.#end = performance.now();
  }

  /** Waits while a lane has made more kills than so many an hour would be by now: the cores are the other lanes' meanwhile. */
  async keepPace(kills: () => number, perHour: number): Promise<void> {
    while (!this.isOver() && kills() > (perHour / 60) * this.elapsed) await sleep(LOOK_MS);
  }

  /** Chance of a lane's own: the same for a seed, however the lanes take turns. */
  randomOf(lane: number): () => number {
    return randomFrom(this.seed * 31 + lane);
  }

  /** Runs one lane; what it throws makes the soak unsound and leaves the other lanes running. */
  async lane(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.figures.failures.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
}
