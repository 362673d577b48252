import { useSyncExternalStore } from 'react';

/** Ids of the alerts that were raised while this page was open. */
let fresh: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

export function markFreshAlert(id: string): void {
  fresh = new Set([...fresh, id]);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useFreshAlerts = (): ReadonlySet<string> => useSyncExternalStore(subscribe, () => fresh);
