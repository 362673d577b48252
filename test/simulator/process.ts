import { Killed } from './faults.js';

/** A process that may be killed; whatever it still waits for is never answered. */
export class SimulatedProcess {
  isDead = false;
  #kill: (error: Killed) => void = () => undefined;
  /** Rejects with `Killed`; never resolves. */
  readonly death = new Promise<never>((_, reject) => (this.#kill = reject));

  constructor() {
    // Somebody may be killed who nobody is watching.
    this.death.catch(() => undefined);
  }

  /** Never resolves: the caller is dead. */
  kill(): Promise<never> {
    this.isDead = true;
    this.#kill(new Killed());
    return new Promise(() => undefined);
  }
}
