import { useSyncExternalStore } from 'react';

/** A value kept in this browser, shared by every component that reads it and by other tabs. */
export interface StoredValue<T> {
  readonly read: () => T;
  readonly write: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param parse turns what another version or a user may have left there into a value; anything else becomes the fallback. */
export function storedValue<T>(key: string, fallback: T, parse: (value: unknown) => T | undefined): StoredValue<T> {
  const listeners = new Set<() => void>();
  let current = load();

  function load(): T {
    try {
      return parse(JSON.parse(localStorage.getItem(key) ?? 'null')) ?? fallback;
    } catch {
      return fallback;
    }
  }
  const announce = () => listeners.forEach((listener) => listener());
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    current = load();
    announce();
  });

  return {
    read: () => current,
    write(value) {
      current = value;
      localStorage.setItem(key, JSON.stringify(value));
      announce();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const useStored = <T>(value: StoredValue<T>): T => useSyncExternalStore(value.subscribe, value.read);
