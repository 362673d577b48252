import { useSyncExternalStore } from 'react';

/** Ids of the events that arrived while this page was open; they are marked as new until the page is left. */
let fresh: ReadonlySet<string> = new Set();
let isConnected = false;
const listeners = new Set<() => void>();
const announce = () => listeners.forEach((listener) => listener());

export function markFresh(id: string): void {
  fresh = new Set([...fresh, id]);
  announce();
}

export function setConnected(connected: boolean): void {
  isConnected = connected;
  announce();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useFreshEvents = (): ReadonlySet<string> => useSyncExternalStore(subscribe, () => fresh);
export const useIsLive = (): boolean => useSyncExternalStore(subscribe, () => isConnected);
