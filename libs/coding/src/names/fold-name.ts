/** Spellings of the same sound across transliterations, applied in order: "Zheenbekov", "Jeenbekov" and "Jenbekov" fold to one word. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/ck|q|c(?=[aoukrl])|c$/g, 'k'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/yy|iy|ij|ii|yi|ee|ey|ei/g, 'i'],
  [/ay|ai|ae/g, 'ai'],
  [/y/g, 'i'],
  [/oo|ou/g, 'u'],
  [/([aeiou])h(?=[^aeiou]|$)/g, '$1'],
  [/(.)\1+/g, '$1'],
];

/** A name word → the form in which spellings are compared: lower case, no accents, one letter per sound. */
export function foldName(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^a-z]/g, '');
  return FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), plain);
}

/** Consonants of a folded word; vowels are what translators lose first. */
export const skeleton = (folded: string): string => folded.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');

/** Share of letters two words have in common by edit distance, 0–1. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  if (a === b) return 1;
  return 1 - editDistance(a, b) / longest;
}

/** Reused between calls; a name longer than this is cut. */
const MAX_LENGTH = 64;
const row = new Uint8Array(MAX_LENGTH + 1);

function editDistance(a: string, b: string): number {
  const width = Math.min(b.length, MAX_LENGTH);
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= Math.min(a.length, MAX_LENGTH); i++) {
    let diagonal = i - 1;
    let left = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= width; j++) {
      const above = row[j] as number;
      const swap = letter === b.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      diagonal = above;
      left = swap <= left && swap <= above ? swap : (left < above ? left : above) + 1;
      row[j] = left;
    }
    row[0] = i;
  }
  return row[width] as number;
}
