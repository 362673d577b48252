import { countOf } from './number.js';

interface Toll {
  readonly dead: number | null;
  readonly injured: number | null;
}

/** `1 dead, 590 injured`; empty where there is no figure. */
export function tollOf({ dead, injured }: Toll): string {
  const parts = [
    dead === null ? '' : countOf(dead, 'dead', 'dead'),
    injured === null ? '' : countOf(injured, 'injured', 'injured'),
  ];
  return parts.filter(Boolean).join(', ');
}
