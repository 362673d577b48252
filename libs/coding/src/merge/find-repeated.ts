import { DUPLICATE_JACCARD, jaccard, shingles } from './near-duplicates.js';

/** The report a text repeats, and by how much. */
export interface Repeated {
  readonly id: string;
  /** Common three-word shingles among all of both, 0–1. */
  readonly jaccard: number;
  /** Share of the text's own shingles that the report holds already, 0–1: 1 = nothing added. */
  readonly contained: number;
}

/** A wire text with a paper's own paragraphs before and after it is still a copy. */
const COPIED_SHARE = 0.8;
/** Shorter texts hold too few shingles for a share to mean anything. */
const MIN_SHINGLES = 12;

/**
 * The report that a text repeats most, or `null`: near-duplicates by Jaccard index, and texts that one contains of the other. Takes time linear in
 * the length of all reports; hand over those of the last days.
 */
export function findRepeated(
  text: string,
  reports: readonly { readonly id: string; readonly text: string }[],
): Repeated | null {
  const own = shingles(text);
  const found = reports.flatMap(({ id, text: other }) => {
    const theirs = shingles(other);
    const common = [...own].filter((value) => theirs.has(value)).length;
    const copied = common / Math.max(MIN_SHINGLES, Math.min(own.size, theirs.size));
    const index = jaccard(own, theirs);
    return index >= DUPLICATE_JACCARD || copied >= COPIED_SHARE
      ? [{ id, jaccard: index, contained: common / own.size }]
      : [];
  });
  return found.sort((a, b) => b.jaccard - a.jaccard || b.contained - a.contained || (a.id < b.id ? -1 : 1))[0] ?? null;
}
