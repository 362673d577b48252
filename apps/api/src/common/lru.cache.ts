const always = (): boolean => true;

/** Keeps the most recently used values up to a total weight; the least recently used go first. A value weighs 1 unless told. */
export class LruCache<Value> {
  private readonly values = new Map<string, Value>();
  private weight = 0;
  /** How often a value was there, and how often it was not, since the start. */
  hits = 0;
  misses = 0;

  constructor(
    private readonly capacity: number,
    private readonly weigh: (value: Value) => number = () => 1,
  ) {}

  /** A value that no longer `holds` counts as not there, and goes. */
  get(key: string, holds: (value: Value) => boolean = always): Value | undefined {
    const value = this.values.get(key);
    if (value === undefined || !holds(value)) {
      this.misses += 1;
      this.delete(key);
      return undefined;
    }
    this.hits += 1;
    this.values.delete(key);
    this.values.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    this.values.set(key, value);
    this.weight += this.weigh(value);
    for (const oldest of this.values.keys()) {
      if (this.weight <= this.capacity || oldest === key) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const value = this.values.get(key);
    if (value === undefined) return;
    this.values.delete(key);
    this.weight -= this.weigh(value);
  }

  clear(): void {
    this.values.clear();
    this.weight = 0;
  }

  get size(): number {
    return this.values.size;
  }
}
