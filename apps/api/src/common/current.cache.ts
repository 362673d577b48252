import { LruCache } from './lru.cache.js';

/**
 * Values that follow from the whole store, keyed by where it stood. Once it has moved all of them go: nobody asks for them again, and
 * a store that changes every second would fill the memory with them.
 */
export class CurrentCache<Value> {
  private readonly values: LruCache<Value>;
  /** The change of the store the values were made after. */
  private sequence = -1;

  /** `capacity`: the weight of all values together; one weighs 1 unless told. */
  constructor(capacity: number, weigh?: (value: Value) => number) {
    this.values = new LruCache(capacity, weigh);
  }

  /** How the cache fares. */
  get memory(): { readonly hits: number; readonly misses: number; readonly size: number } {
    return this.values;
  }

  get(key: string, sequence: number): Value | undefined {
    this.moveTo(sequence);
    return this.sequence === sequence ? this.values.get(key) : undefined;
  }

  /** What was made of a store that has moved since is not kept. */
  set(key: string, sequence: number, value: Value): void {
    this.moveTo(sequence);
    if (this.sequence === sequence) this.values.set(key, value);
  }

  private moveTo(sequence: number): void {
    if (sequence <= this.sequence) return;
    this.values.clear();
    this.sequence = sequence;
  }
}
