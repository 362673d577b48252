import { useSyncExternalStore } from 'react';
import { isLegible } from '../format/number.js';

/** Ids of the events that arrived while this page was open; they are marked as new until the page is left. */
let fresh: ReadonlySet<string> = new Set();
/** Countries whose score moved meanwhile. */
let movedCountries: ReadonlySet<string> = new Set();
let isConnected = false;
const listeners = new Set<() => void>();
const announce = () => listeners.forEach((listener) => listener());

export function markFresh(id: string): void {
  fresh = new Set([...fresh, id]);
  announce();
}

/** @param delta points; what would be printed as 0.0 is no news. */
export function markMoved(country: string, delta: number): void {
  if (!isLegible(delta) || movedCountries.has(country)) return;
  movedCountries = new Set([...movedCountries, country]);
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
export const useMovedCountries = (): ReadonlySet<string> => useSyncExternalStore(subscribe, () => movedCountries);
export const useIsLive = (): boolean => useSyncExternalStore(subscribe, () => isConnected);
