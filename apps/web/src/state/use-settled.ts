import { useEffect, useRef, useState } from 'react';

/** The value, at once when it changes now and then; while it changes all the time (a key held down), only where it comes to rest. */
export function useSettled<T>(value: T, restMs: number): T {
  const [settled, setSettled] = useState(value);
  const changedAt = useRef(0);
  useEffect(() => {
    const now = performance.now();
    const wait = now - changedAt.current > restMs ? 0 : restMs;
    changedAt.current = now;
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
