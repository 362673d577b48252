import type { Term } from '../ledger/term.js';

/** Terms that no longer hold, and those that hold instead. */
export interface TermChange {
  readonly removed: Term[];
  readonly added: Term[];
}

export function noChange(): TermChange {
  return { removed: [], added: [] };
}

export function append(to: TermChange, { removed, added }: TermChange): void {
  for (const term of removed) to.removed.push(term);
  for (const term of added) to.added.push(term);
}
