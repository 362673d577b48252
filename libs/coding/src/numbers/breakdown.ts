import { readQuantity } from './number-words.js';
import { lowerAt, type Token } from '../text/token.js';

const PART_OF = new Set(['them', 'whom']);
const WITHIN = 6;
/** "15 people, including two children": part of a count told already. */
const OPENS = new Set(['including', 'among', 'whom', 'them']);

/** "39 people, two officers among them,": part of a count told already. */
export function isAmongThem(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + WITHIN && lowerAt(tokens, i) !== ','; i++)
    if (lowerAt(tokens, i) === 'among' && PART_OF.has(lowerAt(tokens, i + 1))) return true;
  return false;
}

/** Whether the number at a token is part of a count told already. */
export const isBreakdown = (tokens: readonly Token[], at: number): boolean =>
  readQuantity(tokens, at) !== null && (OPENS.has(lowerAt(tokens, at - 1)) || isAmongThem(tokens, at));
