import { LruCache } from './lru.cache.js';

interface Versioned<Value> {
  readonly version: number;
  readonly value: Value;
}

/**
 * One value a key, that of the version it was made of last. What followed from an earlier one is never asked for again, and holds on
 * to whatever it was made of.
 */
export class NewestCache<Value> {
  private readonly values: LruCache<Versioned<Value>>;

  /** `capacity`: the weight of all values together; one weighs 1 unless told. */
  constructor(capacity: number, weigh: (value: Value) => number = () => 1) {
    this.values = new LruCache(capacity, ({ value }) => weigh(value));
  }

  /** How the cache fares. */
  get memory(): { readonly hits: number; readonly misses: number; readonly size: number } {
    return this.values;
  }

  /** `undefined` for another version than the one that is kept. */
  get(key: string, version: number): Value | undefined {
    return this.values.get(key, (kept) => kept.version === version)?.value;
  }

  set(key: string, version: number, value: Value): void {
    this.values.set(key, { version, value });
  }
}
