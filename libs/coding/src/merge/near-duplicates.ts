/** MinHash over three-word shingles: 128 hashes in 32 bands of 4 find the candidates, their exact Jaccard index decides. */
const HASHES = 128;
const ROWS = 4;
const SHINGLE = 3;
/** Share of common shingles from which two texts count as the same wire text. */
export const DUPLICATE_JACCARD = 0.5;

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Hashes of the three-word shingles of a text. */
export function shingles(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(hashText(words.slice(i, i + SHINGLE).join(' ')));
  if (found.size === 0) found.add(hashText(words.join(' ')));
  return found;
}

/** Multipliers and offsets of the hash family, from a fixed linear congruential sequence. */
const FAMILY: readonly (readonly [number, number])[] = (() => {
  let state = 20_201_006;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  return Array.from({ length: HASHES }, () => [next() | 1, next()] as const);
})();

function signature(set: ReadonlySet<number>): Uint32Array {
  const lowest = new Uint32Array(HASHES).fill(0xffffffff);
  for (const value of set)
    FAMILY.forEach(([factor, offset], i) => {
      const mixed = Math.imul(value ^ (value >>> 15), factor) + offset;
      const hash = (mixed ^ (mixed >>> 13)) >>> 0;
      if (hash < (lowest[i] as number)) lowest[i] = hash;
    });
  return lowest;
}

/** Share of common shingles among all of two texts. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const value of a) if (b.has(value)) common++;
  return common / (a.size + b.size - common);
}

/** Keys that near-duplicates probably share (one per band): a store finds the candidates by them. Whole numbers below 2^53. */
export function duplicateKeys(text: string): readonly number[] {
  const lowest = signature(shingles(text));
  const keys: number[] = [];
  for (let row = 0; row < HASHES; row += ROWS)
    keys.push((row / ROWS) * 2 ** 32 + hashText(lowest.subarray(row, row + ROWS).join(',')));
  return keys;
}
