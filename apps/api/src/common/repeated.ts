/** Work that is done at the start and again after every so many milliseconds, one round after the other; a failed round does not end it. */
export class Repeated {
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();
  #isWaiting = false;

  constructor(
    private readonly everyMs: number,
    private readonly work: () => Promise<unknown>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  start(): void {
    this.wake();
    this.#timer = setInterval(() => this.wake(), this.everyMs);
    this.#timer.unref();
  }

  /** Does the work as soon as the round in progress has ended; however often it is asked meanwhile, once. */
  wake(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#running = this.#running
      .then(async () => {
        this.#isWaiting = false;
        await this.work();
      })
      .catch(this.onFailure);
  }

  /** Resolves when the round in progress has ended. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }
}
