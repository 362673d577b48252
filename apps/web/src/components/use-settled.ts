import { useEffect, useState } from 'react';

/** The value once it has stood still for that long: what is typed is not asked letter by letter. */
export function useSettled<Value>(value: Value, waitMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), waitMs);
    return () => clearTimeout(waiting);
  }, [value, waitMs]);
  return settled;
}
