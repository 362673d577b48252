/** Work that is done at the start and again after every so many milliseconds, one round after the other; a failed round does not end it. */
export class Repeated {
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly everyMs: number,
    private readonly work: () => Promise<unknown>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  start(): void {
    this.#round();
    this.#timer = setInterval(() => this.#round(), this.everyMs);
    this.#timer.unref();
  }

  /** Resolves when the round in progress has ended. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }

  #round(): void {
    this.#running = this.#running
      .then(async () => {
        await this.work();
      })
      .catch(this.onFailure);
  }
}
