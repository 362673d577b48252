/**
 * Reads something everybody asks for, one read at a time: who comes while one is under way shares the next one. So nobody is told
 * what was true before they asked, and a hundred who ask at once cost two reads.
 */
export class SharedRead<Value> {
  private running: Promise<unknown> | null = null;
  private next: Promise<Value> | null = null;

  constructor(private readonly read: () => Promise<Value>) {}

  now(): Promise<Value> {
    if (this.next) return this.next;
    if (!this.running) return this.start();
    const begin = (): Promise<Value> => {
      this.next = null;
      return this.start();
    };
    return (this.next = this.running.then(begin, begin));
  }

  private start(): Promise<Value> {
    const value = this.read();
    const running = value.finally(() => {
      if (this.running === running) this.running = null;
    });
    running.catch(() => undefined);
    this.running = running;
    return value;
  }
}
